import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { aCohort, countOutcomes, figures, outcomes, said, tell, tellFact, tenClients } from '../testing';
import { CountingRound } from './counting-round';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  const areas = [IdentityModule, ClientsModule, MeasuresModule, CheckInsModule, OutcomesModule];
  api = await TestApi.start(areas, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

const casesOf = (clientId: string) =>
  api.asAdmin<{ program: string; stage: string | null; figures: string[]; times: number[]; outcomes: number[] }>(
    'select program, stage, ended_by, figures, times, outcomes from app.outcome_case where client_id = $1 order by program',
    [clientId],
  );
const marks = async (clientId: string, figure: string) => {
  const [row] = await casesOf(clientId);
  return row?.figures.flatMap((each, place) => (each === figure ? [[row.times[place], row.outcomes[place]]] : [])) ?? [];
};

// What is counted anew from the cases, and what the trigger has kept.
const key = 'program, facet, value, figure, outcome, time';
const fromCases = `select c.program, f.facet, f.value, m.figure, m.outcome, m.time, count(*)::int as people from app.outcome_case c
    cross join lateral (values ('all', ''), ('coach', c.coach_id::text), ('stage', c.stage), ('ended-by', c.ended_by), ('length', c.length),
      ('year', extract(year from c.started_on)::text)) f (facet, value)
    cross join lateral unnest(c.figures, c.times, c.outcomes) m (figure, time, outcome)
  where c.practice_id = $1 and f.value is not null group by c.program, f.facet, f.value, m.figure, m.outcome, m.time order by ${key}`;
const kept = `select program, facet, value, figure, outcome, n.time, n.people from app.outcome_tally cross join lateral unnest(times, people) n (time, people)
  where practice_id = $1 order by ${key}`;

/** Expects that every count is the number of cases that it is of. */
async function expectTrueTallies(): Promise<void> {
  const [expected, found] = [await api.asAdmin(fromCases, [owner.practiceId]), await api.asAdmin(kept, [owner.practiceId])];
  expect(found).toEqual(expected);
  const wrong = 'select from app.outcome_tally where practice_id = $1 and total <> (select sum(each) from unnest(people) each)';
  expect(await api.asAdmin(wrong, [owner.practiceId])).toEqual([]);
}

describe('a client is counted', () => {
  it('from the day on which they agreed, and in no figure before', async () => {
    const client = await aNewClient(api, owner);
    await countOutcomes(api, owner);
    expect(await casesOf(client.memberId)).toEqual([]);
    await agree(client);
    await countOutcomes(api, owner);
    expect(await marks(client.memberId, 'started')).toEqual([[0, 0]]);
    expect(await marks(client.memberId, 'first')).toEqual([[0, 0]]);
  });

  it('anew when something is said, and what is private counts like the rest', async () => {
    const client = await aNewClient(api, owner);
    await agree(client);
    const today = (await client.browser.get(outcomes.own)).knownUntil ?? new Date().toISOString().slice(0, 10);
    await tell(client, 'MOVED_ON', today, { isPrivate: true, since: today });
    await countOutcomes(api, owner);
    expect(await marks(client.memberId, 'first')).toEqual([[0, 2]]);
    const { reports } = await client.browser.get(outcomes.own);
    const input = { reportId: reports[0].id, isTakenBack: true, ...said('MOVED_ON', today) };
    await client.browser.get(outcomes.correctOwn, { input });
    await countOutcomes(api, owner);
    expect(await marks(client.memberId, 'first')).toEqual([[0, 0]]);
  });

  it('and open pages hear of it, but nothing that has not changed', async () => {
    const [id] = (await aCohort(api, owner, tenClients.slice(0, 1))) as [string];
    const told = () => api.asAdmin(`select from jobs.live_change where practice_id = $1 and topic = 'outcomes'`, [owner.practiceId]);
    await countOutcomes(api, owner);
    expect(await told()).toHaveLength(1);
    await api.asAdmin('update app.outcome_due set look_at = now() where client_id = $1', [id]);
    await countOutcomes(api, owner);
    expect(await told()).toHaveLength(1);
  });

  it('when facts about them are told, and when another coach takes over', async () => {
    const [id] = (await aCohort(api, owner, [{ stage: 'separated' }])) as [string];
    await countOutcomes(api, owner);
    await tellFact(api, owner, id, 'stage', 'in-contact');
    await tellFact(api, owner, id, 'ended-by', 'me');
    await tellFact(api, owner, id, 'ended-by', 'them');
    await countOutcomes(api, owner);
    // The stage at intake stays what it was; who ended it is what was said last.
    expect(await casesOf(id)).toMatchObject([{ stage: 'separated', ended_by: 'them' }]);
    await expectTrueTallies();
  });

  it('in windows around the days on which measures are compared, and by month of coaching', async () => {
    const [id] = (await aCohort(api, owner, [{ startedDaysAgo: 100 }])) as [string];
    const sitting = `insert into app.sitting (practice_id, id, client_id, questionnaire, version, scores, finished_at)
      values ($1, gen_random_uuid(), $2, 'self-worth', '2026-11-28', $3, now() - make_interval(days => $4))`;
    for (const [score, ago] of [
      [40, 99],
      [45, 95],
      [60, 72],
      [80, 12],
    ])
      await api.asAdmin(sitting, [owner.practiceId, id, JSON.stringify({ 'self-worth': score }), ago]);
    await countOutcomes(api, owner);
    expect(await marks(id, 'measure self-worth')).toEqual([
      [40, 0],
      [60, 30],
      [80, 91],
    ]);
    const [due] = await api.asAdmin<{ days: number }>(
      `select (look_at::date - current_date) as days from app.outcome_due where client_id = $1`,
      [id],
    );
    expect(due!.days).toBeGreaterThanOrEqual(22);
  });

  it('as often as anybody likes, with the same result', async () => {
    const ids = await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    const before = await api.asAdmin(kept, [owner.practiceId]);
    await api.asAdmin('update app.outcome_due set look_at = now() where practice_id = $1', [owner.practiceId]);
    await Promise.all([countOutcomes(api, owner), countOutcomes(api, owner)]);
    expect(await api.asAdmin(kept, [owner.practiceId])).toEqual(before);
    expect(await casesOf(ids[0]!)).toHaveLength(1);
  });

  it('by the round of the worker, who has never counted them', async () => {
    const [id] = (await aCohort(api, owner, tenClients.slice(0, 1))) as [string];
    await api.get(CountingRound).turn();
    expect(await marks(id, 'first')).toEqual([[30, 1]]);
  });
});

describe('somebody who was erased', () => {
  it('still counts, and their case points to nobody', async () => {
    const ids = await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    const before = await owner.browser.get(figures.of, { filter: {} });
    // What was said last is not counted yet when they go.
    await api.asAdmin('update app.outcome_due set look_at = now() where client_id = $1', [ids[0]]);
    await owner.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: ids[0] });
    await api.runJobs();
    expect(await owner.browser.get(figures.of, { filter: {} })).toEqual(before);
    expect(await casesOf(ids[0]!)).toEqual([]);
    expect(await api.asAdmin('select from app.outcome_due where client_id = $1', [ids[0]])).toEqual([]);
    await countOutcomes(api, owner);
    await expectTrueTallies();
    expect(await owner.browser.get(figures.of, { filter: {} })).toEqual(before);
  });
});

describe('counts', () => {
  it('are the number of cases after any changes', async () => {
    const { practiceId, memberId } = owner;
    const change = fc.oneof(
      fc.record({
        deed: fc.constant('write' as const),
        who: fc.nat(5),
        time: fc.nat(4),
        outcome: fc.nat(2),
        stage: fc.nat(2),
        marks: fc.nat(3),
      }),
      fc.record({ deed: fc.constant('remove' as const), who: fc.nat(5) }),
    );
    const id = (who: number) => `00000000-0000-4000-8000-00000000000${who}`;
    const write = `insert into app.outcome_case (practice_id, id, program, started_on, coach_id, stage, figures, times, outcomes)
      values ($1, $2, 'all', '2026-01-01', $3, $4, $5, $6, $7)
      on conflict (practice_id, id) do update set stage = excluded.stage, coach_id = excluded.coach_id, figures = excluded.figures, times = excluded.times,
        outcomes = excluded.outcomes`;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        for (const one of changes) {
          if (one.deed === 'remove')
            await api.asAdmin('delete from app.outcome_case where practice_id = $1 and id = $2', [practiceId, id(one.who)]);
          else {
            const all = <T>(what: T) => Array.from({ length: one.marks }, () => what);
            const stage = [null, 'separated', 'meeting'][one.stage];
            const coach = one.time > 2 ? memberId : null;
            await api.asAdmin(write, [practiceId, id(one.who), coach, stage, all('first'), all(one.time), all(one.outcome)]);
          }
        }
        await expectTrueTallies();
      }),
      { numRuns: 25 },
    );
  });

  it('are written by nobody, and cases by nobody but the worker', async () => {
    await aCohort(api, owner, tenClients);
    await countOutcomes(api, owner);
    const { practiceId, memberId } = owner;
    for (const role of ['owner', 'coach', 'assistant', 'client', 'nobody']) {
      await api.within({ practiceId, actor: { role, memberId } }, async () => {
        for (const table of ['case', 'tally', 'due']) expect(await api.database.read(`select * from app.outcome_${table}`)).toEqual([]);
        expect(await api.database.change('delete from app.outcome_case')).toBe(0);
      });
    }
    const tamper = `update app.outcome_tally set people = '{9}' where practice_id = $1`;
    await api.within({ practiceId }, () => expect(api.database.change(tamper, [practiceId])).rejects.toThrow(/permission denied/));
  });
});
