import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aCaseload } from '@rekindle/clients/api/testing';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { startOutcomes, waveDocuments } from '../../testing';

let api: TestApi;
beforeAll(async () => {
  api = await startOutcomes();
});
afterAll(() => api.stop());

interface Past {
  readonly startDay?: number;
  readonly reunionDay?: number;
  readonly outcome: string;
  readonly isOver?: boolean;
}

/** Clients who were asked. */
async function wereAsked({ practiceId }: Person, past: readonly Past[], coachId: string | null = null): Promise<void> {
  const ids = await aCaseload(
    api,
    { practiceId },
    past.map(() => ({ status: 'active', ...(coachId ? { coachId } : {}) })),
  );
  for (const [place, { startDay = null, reunionDay = null, outcome, isOver = true }] of past.entries())
    await api.asAdmin(
      `insert into app.outcome_wave (practice_id, id, client_id, start_day, reunion_day, asked_on, until_on, closes_at, outcome, answered_at)
        values ($1, $2, $3, $4, $5, current_date - 30, current_date - 2, now() + make_interval(days => $7), $6,
          case when $6 in ('answered', 'declined') then now() end)`,
      [practiceId, randomUUID(), ids[place], startDay, reunionDay, outcome, isOver ? -1 : 1],
    );
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const shown = async ({ browser }: Person) =>
  (await browser.get<{ origin: string; day: number; shownAs: string }[]>(waveDocuments.answers)).filter(
    ({ shownAs }) => shownAs !== 'HIDDEN',
  );

describe('how many answered', () => {
  it('is told by wave, of those whose time is over and to whom a mail went', async () => {
    const owner = await aPractice(api);
    await wereAsked(owner, [
      ...times(4, { startDay: 91, outcome: 'answered' }),
      { startDay: 91, reunionDay: 30, outcome: 'answered' },
      ...times(2, { startDay: 91, outcome: 'left' }),
      { startDay: 91, outcome: 'declined' },
      { startDay: 91, outcome: 'stopped' },
      ...times(3, { startDay: 91, outcome: 'unsent' }),
      { startDay: 91, outcome: 'answered', isOver: false },
    ]);
    expect(await shown(owner)).toEqual([{ origin: 'START', day: 91, asked: 9, answered: 5, stopped: 1, shownAs: 'COUNTS' }]);
  });

  it('is told of every wave in its place, and of fewer than five not even how many', async () => {
    const owner = await aPractice(api);
    await wereAsked(owner, times(4, { reunionDay: 365, outcome: 'answered' }));
    const all = await owner.browser.get<{ origin: string; day: number }[]>(waveDocuments.answers);
    expect(all.map(({ origin, day }) => `${origin} ${day}`)).toEqual(
      ['START', 'REUNION'].flatMap((origin) => [30, 91, 182, 365, 730].map((day) => `${origin} ${day}`)),
    );
    expect(all.at(-2)).toEqual({ origin: 'REUNION', day: 365, asked: 0, answered: 0, stopped: 0, shownAs: 'HIDDEN' });
  });

  it('is of their own clients for a coach who sees no others, and of no other practice', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    await wereAsked(owner, times(6, { startDay: 30, outcome: 'answered' }), coach.memberId);
    await wereAsked(owner, times(5, { startDay: 30, outcome: 'left' }));
    expect(await shown(coach)).toMatchObject([{ asked: 11, answered: 6 }]);
    await api.asAdmin('update app.practice set assigned_only = true where id = $1', [owner.practiceId]);
    expect(await shown(coach)).toMatchObject([{ asked: 6, answered: 6 }]);
    expect(await shown(owner)).toMatchObject([{ asked: 11, answered: 6 }]);
    expect(await shown(await aPractice(api))).toEqual([]);
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(waveDocuments.answers)).toBe('not-allowed');
  });
});

describe('the rows themselves', () => {
  it('are read by nobody of the team, not even in the database', async () => {
    const owner = await aPractice(api);
    await wereAsked(owner, times(2, { startDay: 30, outcome: 'answered' }));
    const count = (role: string) =>
      api.within(
        { practiceId: owner.practiceId, actor: { role, memberId: owner.memberId } },
        async () => (await api.database.read<{ count: number }>('select count(*)::int as count from app.outcome_wave'))[0]?.count,
      );
    expect([await count('owner'), await count('coach'), await count('assistant'), await count('worker')]).toEqual([0, 0, 0, 2]);
  });
});
