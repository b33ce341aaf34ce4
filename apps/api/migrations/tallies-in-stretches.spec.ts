import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TalliesInStretches1795967182384 } from './1795967182384-tallies-in-stretches';
import { UpgradedDatabase } from './upgraded-database.builder';

const practiceId = randomUUID();

let database: UpgradedDatabase;
beforeAll(async () => {
  database = await UpgradedDatabase.before(TalliesInStretches1795967182384);
  await database.rowsOf(`insert into app.practice (id, name, time_zone) values ($1, 'Practice', 'UTC')`, [practiceId]);
});
afterAll(() => database.drop());

/** Counts somebody. @param day on which something came first */
const count = (day: number, outcome: number) =>
  database.rowsOf(
    `insert into app.outcome_case (practice_id, id, program, started_on, stage, figures, times, outcomes)
     values ($1, gen_random_uuid(), 'all', '2025-03-01', 'separated', '{started,first,check-ins}', array[0, $2, 0.75], array[0, $3, 1])`,
    [practiceId, day, outcome],
  );

/** The figures as an owner is given them, each with its counts by time. */
async function figures() {
  await database.rowsOf(`select set_config('app.practice_id', $1, false), set_config('app.role', 'owner', false)`, [practiceId]);
  const rows = await database.rowsOf<{ figure: string; outcome: number; times: number[]; counts: number[] }>(
    `select figure, outcome, times, counts from app.outcome_counts('all', null, null, null, null, null, null, '2026-01-01') order by figure, outcome`,
  );
  return rows.map(({ figure, outcome, times, counts }) => {
    const byTime = times.map((time, place) => [time, counts[place]] as const).sort(([one], [other]) => one - other);
    return [figure, outcome, byTime];
  });
}

it('a database with figures has the same ones after the upgrade and after going back, and counts on', async () => {
  for (const day of [3, 63, 64, 64, 130, 700]) await count(day, 1);
  const counted = await figures();
  expect(counted).toEqual([
    ['check-ins', 1, [[0.75, 6]]],
    ['first', 1, [3, 63, 64, 130, 700].map((day) => [day, day === 64 ? 2 : 1])],
    ['started', 0, [[0, 6]]],
  ]);
  await database.change('up');
  expect(await figures()).toEqual(counted);
  const stretches = await database.rowsOf<{ stretch: number; times: number[] }>(
    `select stretch, times from app.outcome_tally where facet = 'all' and figure = 'first' order by 1`,
  );
  expect(stretches.map(({ stretch, times }) => [stretch, times])).toEqual([
    [0, [3, 63]],
    [1, [64]],
    [2, [130]],
    [10, [700]],
  ]);

  await count(65, 1);
  await database.rowsOf(`delete from app.outcome_case where times[2] = 130`);
  await database.rowsOf(`update app.outcome_case set times[2] = 4 where times[2] = 3`);
  const changed = await figures();
  expect(changed).toEqual([
    ['check-ins', 1, [[0.75, 6]]],
    ['first', 1, [4, 63, 64, 65, 700].map((day) => [day, day === 64 ? 2 : 1])],
    ['started', 0, [[0, 6]]],
  ]);
  expect(await database.rowsOf('select from app.outcome_tally where stretch = 2')).toEqual([]);

  await database.change('down');
  expect(await figures()).toEqual(changed);
  await count(1, 2);
  expect((await figures())[1]).toEqual(changed[1]);
  await database.change('up');
  expect((await figures())[2]).toEqual(['first', 2, [[1, 1]]]);
});
