import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { aCohort, type CohortClient, countOutcomes, figures, reunited, tenClients } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

async function cohort(clients: readonly CohortClient[]): Promise<string[]> {
  const ids = await aCohort(api, owner, clients);
  await countOutcomes(api, owner);
  return ids;
}
const read = (filter: object = {}, { browser }: Person = owner) => browser.get(figures.of, { filter });
const rounded = (numbers: readonly (number | null)[]) => numbers.map((number) => number && Number(number.toFixed(6)));
const apart = (count: number, more: object = {}): CohortClient[] =>
  Array.from({ length: count }, () => ({ said: [{ at: 200, says: 'apart', since: null }], ...more }));

describe('figures', () => {
  it('are the worked example, up to the last time with five at risk', async () => {
    await cohort(tenClients);
    const { people, hidden, curves, horizon, followUp, unconfirmed } = await read();
    expect([people, hidden, unconfirmed]).toEqual([10, null, 0]);
    const [first, staying, now, reunionTime] = curves;
    expect(first).toMatchObject({ kind: 'FIRST', people: 10, shownAs: 'SMALL_NUMBERS', endsAt: 90, times: [30, 45, 60, 75, 90] });
    expect(first.atRisk).toEqual([10, 9, 8, 6, 5]);
    expect(first.censored).toEqual([0, 0, 1, 0, 0]);
    const [reunion, movedOn] = first.lines;
    expect(reunion).toMatchObject({ code: 'reunion', events: [1, 0, 1, 0, 1], total: 4 });
    expect(rounded(reunion.shares)).toEqual([0.1, 0.1, 0.2, 0.2, 0.316667]);
    expect(rounded(reunion.lower)).toEqual([0.005723, 0.005723, 0.030909, 0.030909, 0.073302]);
    expect(rounded(reunion.upper)).toEqual([0.358127, 0.358127, 0.474715, 0.474715, 0.602898]);
    expect(rounded(movedOn.shares)).toEqual([0, 0.1, 0.1, 0.216667, 0.216667]);
    expect(staying).toMatchObject({ people: 4, shownAs: 'HIDDEN', times: [], lines: [] });
    expect(reunionTime).toMatchObject({ people: 4, shownAs: 'HIDDEN', lines: [] });
    expect(now.lines.map(({ code }: { code: string }) => code)).toEqual(['separated', 'together', 'apart-again', 'moved-on']);
    expect(rounded(now.lines[1].shares).slice(0, 4)).toEqual([0.1, 0.1, 0, 0.1]);
    expect(horizon).toMatchObject({ days: 180, shownAs: 'COUNTS', of: 10, share: null, reunions: 4, movedOn: 3, open: 3 });
    expect(followUp).toMatchObject({ asked: 10, known: 8, unknown: 2, share: 0.8, trust: 'WARN', worst: 0.4, best: 0.6 });
  });

  it('of four clients are words: nothing of them leaves the database', async () => {
    await cohort(tenClients.slice(0, 4));
    expect(await read()).toMatchObject({ people: 4, hidden: 'TOO_FEW', curves: [], horizon: null, followUp: null, engagement: [] });
    const raw = await api.within({ practiceId: owner.practiceId, actor: { role: 'owner' } }, () =>
      api.database.read(`select * from app.outcome_counts('all', null, null, null, null, null, null, current_date)`),
    );
    expect(raw).toMatchObject([{ hidden: 'too-few', figure: null, times: null, counts: null }]);
  });

  it('of five to nine are counts without a share', async () => {
    await cohort([...tenClients.slice(0, 3), ...apart(4)]);
    const [first] = (await read()).curves;
    expect(first).toMatchObject({ people: 7, shownAs: 'COUNTS', times: [], median: null });
    expect(first.lines).toMatchObject([
      { code: 'reunion', total: 2, shares: [] },
      { code: 'moved-on', total: 1, shares: [] },
    ]);
  });

  it('of many say how long half of them took, with an interval', async () => {
    await cohort([...Array.from({ length: 20 }, (_, index) => ({ said: reunited(10 + index) })), ...apart(12)]);
    const { curves, horizon } = await read();
    expect(curves[0]).toMatchObject({ people: 32, median: 26 });
    expect(curves[3]).toMatchObject({ kind: 'REUNION_TIME', people: 20, median: 20, medianLower: 14, medianUpper: 24 });
    expect(horizon).toMatchObject({ of: 32, share: 0.625, reunions: 20, open: 12 });
  });

  it('have measures and check-ins beside them', async () => {
    const ids = await cohort(apart(12, { startedDaysAgo: 45 }));
    const sitting = `insert into app.sitting (practice_id, id, client_id, questionnaire, version, scores, finished_at)
      select $1, gen_random_uuid(), id, 'worth', '2026-11-28', jsonb_build_object('worth', place), consented_at + interval '30 days'
      from unnest($2::uuid[]) with ordinality t (id, place) join app.client using (id) where practice_id = $1`;
    await api.asAdmin(sitting, [owner.practiceId, ids]);
    const plan = `insert into app.check_in_plan (practice_id, id, client_id, parts, at, starts_on, laid_until, waits_since)
      select $1, id, id, '[]', '19:00', '2026-01-01', '2026-01-01', '2026-01-01' from unnest($2::uuid[]) t (id)`;
    const asked = `insert into app.check_in (practice_id, id, client_id, plan_id, plan_version, day, due_at, closes_at, asks, outcome, first_answered_at)
      select $1, gen_random_uuid(), c.id, c.id, 1, c.consented_at::date + n, c.consented_at, c.consented_at, '[]',
        case when n < 6 then 'answered' else 'missed' end, case when n < 6 then c.consented_at end
      from app.client c, generate_series(1, 10) n where c.practice_id = $1`;
    await api.asAdmin(plan, [owner.practiceId, ids]);
    await api.asAdmin(asked, [owner.practiceId]);
    await countOutcomes(api, owner);
    const { measures, engagement } = await read();
    expect(measures).toEqual([
      { code: 'worth', windows: [{ day: 30, people: 12, shownAs: 'SMALL_NUMBERS', median: 6.5, lower: 3.75, upper: 9.25 }] },
    ]);
    expect(engagement).toMatchObject([{ day: 30, people: 12, shownAs: 'SMALL_NUMBERS', median: 0.5 }]);
  });

  it('leave a part of a practice out of which somebody could be told', async () => {
    await cohort([...apart(9, { stage: 'separated' }), ...apart(12, { stage: 'no-contact', endedBy: 'them' })]);
    expect(await read({ stage: 'separated' })).toMatchObject({ people: 9, hidden: 'SUBGROUP', curves: [] });
    expect(await read({ stage: 'no-contact' })).toMatchObject({ people: 12, hidden: null });
    expect(await read({ stage: 'no-contact', endedBy: 'them' })).toMatchObject({ people: 12, hidden: null });
    expect(await read({ stage: 'no-contact', endedBy: 'me' })).toMatchObject({ people: 0, hidden: 'TOO_FEW' });
  });

  it('leave a part out as well when the rest would be fewer than five', async () => {
    await cohort([...apart(3, { length: '2-to-5-years' }), ...apart(12, { length: '1-to-2-years' })]);
    expect(await read({ length: '1-to-2-years' })).toMatchObject({ people: 12, hidden: 'SUBGROUP' });
    expect(await read()).toMatchObject({ people: 15, hidden: null });
  });

  it('are the same for years that were counted before and for days that were not', async () => {
    await cohort([...tenClients, ...apart(12, { startedDaysAgo: 900 })]);
    const [{ day }] = (await api.asAdmin<{ day: string }>(
      `select min(started_on)::text as day from app.outcome_case where practice_id = $1`,
      [owner.practiceId],
    )) as [{ day: string }];
    const year = day.slice(0, 4);
    const counted = await read({ startedUntil: `${year}-12-31` });
    expect(counted).toMatchObject({ people: 12, hidden: null });
    expect(await read({ startedUntil: day })).toEqual(counted);
    expect(await read({ startedFrom: day, startedUntil: day })).toEqual(counted);
  });
});

describe('figures of a program', () => {
  it('are of those who were enrolled, from the day on which they first were', async () => {
    const ids = await cohort([...tenClients, ...apart(6)]);
    const enrol = `insert into app.enrolment (practice_id, id, client_id, progress, enrolled_at, enrolled_by, ended_at, end_reason, look_at)
      select $1, gen_random_uuid(), id, '{}', consented_at + make_interval(days => $4), $3, now(), 'stopped', null from app.client
      where practice_id = $1 and id = any ($2::uuid[])`;
    for (const days of [40, 10]) await api.asAdmin(enrol, [owner.practiceId, ids.slice(0, 10), owner.memberId, days]);
    await countOutcomes(api, owner);
    const { people, curves } = await read({ programId: 'guide' });
    expect([people, curves[0].times]).toEqual([10, [20, 35, 50, 65, 80]]);
    expect(await read()).toMatchObject({ people: 16 });
    expect(await read({ programId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ people: 0, hidden: 'TOO_FEW' });
    expect((await owner.browser.get(figures.choices)).programs).toEqual([{ id: 'guide', name: expect.any(String) }]);
  });
});

describe('whose figures they are', () => {
  it('are those of the practice and of no other', async () => {
    await cohort(tenClients);
    expect(await read({}, await aPractice(api))).toMatchObject({ people: 0, hidden: 'TOO_FEW' });
  });

  it('are of their own clients for a coach who sees no others', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    await cohort([...tenClients, ...apart(6, { coachId: coach.memberId })]);
    expect(await read({}, coach)).toMatchObject({ people: 16 });
    await api.asAdmin('update app.practice set assigned_only = true where id = $1', [owner.practiceId]);
    expect(await read({}, coach)).toMatchObject({ people: 6, hidden: null });
    expect(await read({ coachId: owner.memberId }, coach)).toMatchObject({ people: 0, hidden: 'TOO_FEW' });
    expect((await coach.browser.get(figures.choices)).coaches).toEqual([]);
    expect((await owner.browser.get(figures.choices)).coaches).toHaveLength(2);
  });

  it('are for owners and coaches', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(figures.of, { filter: {} })).toBe('not-allowed');
    expect(await assistant.browser.problemOf(figures.choices)).toBe('not-allowed');
  });

  it.each([{ programId: 'x' }, { coachId: 'x' }, { stage: 'x' }, { endedBy: 'x' }, { length: 'x' }, { startedFrom: '2026-02-30' }])(
    'are asked for by what there is, and not by %j',
    async (filter) => {
      expect(await owner.browser.problemOf(figures.of, { filter })).toBe('outcomes.filter-unknown');
    },
  );
});
