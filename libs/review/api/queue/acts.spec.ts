import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { ReviewModule } from '../review.module';
import { LetterArea, review, type ShownItem } from '../testing';

let api: TestApi;
let letters: LetterArea;
let coach: Person;
let fellow: Person;
let client: Person;
let item: ShownItem;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
  letters = new LetterArea(api);
  coach = await aPractice(api);
  fellow = await aMember(api, coach, Role.COACH);
  client = await aNewClient(api, coach);
  await agree(client);
});
beforeEach(async () => {
  const subjectId = await letters.arrives(client);
  item = (await page('NEW')).find((each) => each.subjectId === subjectId)!;
  letters.happened.length = 0;
});
afterAll(() => api.stop());

const page = async (tab: string): Promise<ShownItem[]> => (await coach.browser.get(review.queue, { tab, search: client.email })).items;
const isIn = async (tab: string) => (await page(tab)).some(({ id }) => id === item.id);
const settle = (more: object = {}, { browser }: Person = coach): Promise<ShownItem> =>
  browser.get(review.settle, { input: { id: item.id, revision: item.revision, outcome: 'REVIEWED', ...more } });
const settleProblem = (more: object = {}, { browser }: Person = coach) =>
  browser.problemOf(review.settle, { input: { id: item.id, revision: item.revision, outcome: 'REVIEWED', ...more } });
const act = (what: 'snooze' | 'flag' | 'undo', revision: number, more: object = {}, { browser }: Person = coach): Promise<ShownItem> =>
  browser.get(review[what], { id: item.id, revision, ...more });
const problem = (what: 'snooze' | 'flag' | 'undo', revision: number, more: object = {}, { browser }: Person = coach) =>
  browser.problemOf(review[what], { id: item.id, revision, ...more });
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const daysPass = (days: number) =>
  api.asAdmin(`update app.review_item set acted_at = acted_at - make_interval(days => $2) where id = $1`, [item.id, days]);

describe('what is settled', () => {
  it('is done, by somebody, with what the client is told', async () => {
    expect(await settle({ note: ' Thank you. ' })).toMatchObject({ outcome: 'REVIEWED', settledBy: 'Ines Halloran', revision: 2 });
    expect(letters.happened).toEqual([`reviewed ${item.subjectId} Thank you.`]);
    expect([await isIn('NEW'), await isIn('DONE')]).toEqual([false, true]);
  });

  it('once more, please, needs to say what to look at', async () => {
    expect(await settleProblem({ outcome: 'ASKED_FOR_MORE', note: '  ' })).toBe('review.note-missing');
    expect(await settleProblem({ outcome: 'ASKED_FOR_MORE', note: 'x'.repeat(4_001) })).toBe('review.note-too-long');
    expect(await settle({ outcome: 'ASKED_FOR_MORE', note: 'And the end?' })).toMatchObject({ outcome: 'ASKED_FOR_MORE' });
  });

  it('sent twice by the same person is done once', async () => {
    const [one, other] = [await settle({ note: 'Thank you.' }), await settle({ note: 'Thank you.' })];
    expect(other).toEqual(one);
    expect(letters.happened).toHaveLength(1);
  });

  it('by somebody else meanwhile is told as such, and who it was can be read', async () => {
    await settle({}, fellow);
    expect(await settleProblem({ note: 'A long answer.' })).toBe('review.changed-meanwhile');
    expect(letters.happened).toHaveLength(1);
    expect(await coach.browser.get(review.item, { id: item.id })).toMatchObject({ settledBy: 'Tomasz Wieland', outcome: 'REVIEWED' });
  });

  it('can be settled otherwise later', async () => {
    await settle();
    await daysPass(3);
    expect(await settle({ revision: 2, outcome: 'ASKED_FOR_MORE', note: 'One more thing.' })).toMatchObject({ outcome: 'ASKED_FOR_MORE' });
    expect(await problem('flag', 3, { isOn: true })).toBe('review.changed-meanwhile');
    expect(await problem('snooze', 3, { until: inMinutes(5) })).toBe('review.changed-meanwhile');
  });
});

describe('what is snoozed', () => {
  it('rests until its time and comes back by itself', async () => {
    expect(await act('snooze', 1, { until: inMinutes(60) })).toMatchObject({ revision: 2 });
    expect([await isIn('NEW'), await isIn('SNOOZED')]).toEqual([false, true]);
    await api.runJobs();
    expect(await isIn('SNOOZED')).toBe(true);
    await api.asAdmin(`update jobs.outbox set next_at = now() where payload ->> 'itemId' = $1`, [item.id]);
    await api.asAdmin('update app.review_item set snoozed_until = now() where id = $1', [item.id]);
    await api.runJobs();
    expect([await isIn('NEW'), await isIn('SNOOZED')]).toEqual([true, false]);
  });

  it('again until later is not woken by the first time', async () => {
    await act('snooze', 1, { until: inMinutes(1) });
    await act('snooze', 2, { until: inMinutes(60) });
    await api.asAdmin(`update jobs.outbox set next_at = now() where payload ->> 'itemId' = $1`, [item.id]);
    await api.runJobs();
    expect(await isIn('SNOOZED')).toBe(true);
  });

  it('can be settled while it rests', async () => {
    await act('snooze', 1, { until: inMinutes(60) });
    expect(await settle({ revision: 2 })).toMatchObject({ snoozedUntil: null, outcome: 'REVIEWED' });
    expect(await act('undo', 3)).toMatchObject({ outcome: null, snoozedUntil: expect.any(String) });
  });

  it.each([
    ['in the past', -1],
    ['in half a year', 180 * 24 * 60],
  ])('%s is refused', async (_when, minutes) => {
    expect(await problem('snooze', 1, { until: inMinutes(minutes) })).toBe('review.snooze-wrong');
  });
});

describe('undo', () => {
  it('takes back what was settled, with what the client was told', async () => {
    await settle({ note: 'Thank you.' });
    expect(await act('undo', 2)).toMatchObject({ outcome: null, settledAt: null, settledBy: null, revision: 3 });
    expect(letters.happened[1]).toBe(`not reviewed ${item.subjectId} Thank you.`);
    expect([await isIn('NEW'), await isIn('DONE')]).toEqual([true, false]);
  });

  it('takes back a flag and a snooze', async () => {
    await act('flag', 1, { isOn: true });
    expect(await isIn('FLAGGED')).toBe(true);
    expect(await act('undo', 2)).toMatchObject({ isFlagged: false });
    await act('snooze', 3, { until: inMinutes(60) });
    expect(await act('undo', 4)).toMatchObject({ snoozedUntil: null });
  });

  it('is for what was one’s own, just now, and the last', async () => {
    await settle();
    expect(await problem('undo', 2, {}, fellow)).toBe('review.undo-over');
    expect(await problem('undo', 1)).toBe('review.changed-meanwhile');
    await daysPass(1);
    expect(await problem('undo', 2)).toBe('review.undo-over');
  });

  it('takes back one thing, and not the one before it', async () => {
    await act('flag', 1, { isOn: true });
    await settle({ revision: 2 });
    expect(await act('undo', 3)).toMatchObject({ isFlagged: true, outcome: null });
    expect(await problem('undo', 4)).toBe('review.undo-over');
  });

  it('leaves what it was in its place when the thread goes on', async () => {
    await settle();
    await letters.arrives(client, { threadId: item.threadId, isAgain: true });
    expect(await problem('undo', 2)).toBe('review.changed-meanwhile');
    expect(await isIn('DONE')).toBe(true);
  });
});

describe('twenty coaches at sixty items', () => {
  it('settle each of them exactly once', async () => {
    const team = [coach, fellow];
    while (team.length < 20) team.push(await aMember(api, coach, Role.COACH));
    const fresh = await aNewClient(api, coach);
    await agree(fresh);
    for (let times = 0; times < 60; times += 1) await letters.arrives(fresh);
    letters.happened.length = 0;
    const refused = new Map<string, number>();
    const settledBy = await Promise.all(
      team.map(async ({ browser }) => {
        const own: string[] = [];
        for (;;) {
          const { items }: { items: ShownItem[] } = await browser.get(review.queue, { tab: 'NEW', search: fresh.email });
          if (items.length === 0) return own;
          // All of them go for the same few.
          for (const { id, revision } of items.slice(0, 3)) {
            const { data, errors } = await browser.ask(review.settle, { input: { id, revision, outcome: 'REVIEWED', note: 'Thank you.' } });
            const why = String(errors[0]?.extensions.problem);
            if (data?.['settleReview']) own.push(id);
            else refused.set(why, (refused.get(why) ?? 0) + 1);
          }
        }
      }),
    );
    const all = settledBy.flat();
    expect(all).toHaveLength(60);
    expect(new Set(all).size).toBe(60);
    expect([...refused.keys()].filter((why) => why !== 'review.changed-meanwhile')).toEqual([]);
    const done = await api.asAdmin('select 1 from app.review_item where client_id = $1 and settled_at is not null and revision = 2', [
      fresh.memberId,
    ]);
    expect(done).toHaveLength(60);
  }, 180_000);
});
