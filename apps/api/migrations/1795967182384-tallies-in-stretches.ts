import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { intoRows, tallying, tallyInRows, tallyKey } from './outcome-counting';
import { inRows, outcomeCounts, type TallyRead } from './outcome-figures';
import { role } from './policies';

/** Tallies lie together in stretches of time: all figures of a practice are some hundred rows, and were ten thousand. */
export class TalliesInStretches1795967182384 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await move(runner, tallyInStretches, `select ${stretchKey}, ${columns} from app.outcome_tally_before t group by ${stretchKey}`);
    await runner.query(tallying(intoStretches));
    await runner.query(outcomeCounts(inStretches));
  }

  async down(runner: QueryRunner): Promise<void> {
    await move(
      runner,
      tallyInRows,
      `select ${tallyKey.replace('time', 'n.time')}, n.people from app.outcome_tally_before t cross join lateral ${timesIn}`,
    );
    await runner.query(tallying(intoRows));
    await runner.query(outcomeCounts(inRows));
  }
}

const tallyInStretches = `
  -- How many cases have a mark: of all of them, and of those with one thing in common. A trigger keeps it.
  create table app.outcome_tally (
    practice_id uuid not null references app.practice,
    program text not null,
    -- 'all', 'coach', 'stage', 'ended-by', 'length' or 'year', and which.
    facet text not null,
    value text not null,
    figure text not null,
    outcome smallint not null,
    -- Which 64 days or points: so long that few rows are read, and so short that little is written when somebody's case changes.
    stretch integer not null,
    -- Ascending, each once, and how many there are at each.
    times double precision[] not null,
    people integer[] not null,
    -- How many that is, for whoever asks for no more.
    total integer not null,
    primary key (practice_id, program, facet, value, figure, outcome, stretch),
    check (total > 0 and cardinality(times) = cardinality(people) and 0 < all (people))
  ) with (fillfactor = 80);`;

const stretchKey = 'practice_id, program, facet, value, figure, outcome, floor(time / 64)::integer';
const columns = 'array_agg(time order by time), array_agg(people order by time), sum(people)';

const key = 'practice_id, program, facet, value, figure, outcome, stretch';
const same = (one: string, other: string) =>
  key
    .split(', ')
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(' and ');

/** Only stretches in which something differs are read and written. One that nobody is left in is no row. */
const intoStretches = (marks: string) => `
  with changed as materialized (
    select ${stretchKey} as stretch, time, sum(people)::integer as people from (${marks}) m group by ${tallyKey}, stretch having sum(people) <> 0
  ), counted as (
    select ${key}, time, sum(people)::integer as people from (
      select ${key}, time, people from changed
      union all
      select ${key.replaceAll(/\w+/g, 't.$&')}, n.time, n.people from (select distinct ${key} from changed) c join app.outcome_tally t on ${same('t', 'c')}
        cross join lateral ${timesIn}
    ) each group by ${key}, time
  )
  merge into app.outcome_tally t using (
    select ${key}, array_agg(time order by time) filter (where people <> 0) as times, array_agg(people order by time) filter (where people <> 0) as people,
      sum(people) as total
    from counted group by ${key} order by ${key}
  ) d on ${same('t', 'd')}
  when matched and d.times is null then delete
  when matched then update set times = d.times, people = d.people, total = d.total
  when not matched then insert (${key}, times, people, total) values (${key.replaceAll(/\w+/g, 'd.$&')}, d.times, d.people, d.total);`;

const joined = (column: string) => `('[' || string_agg(array_to_string(t.${column}, ','), ',') || ']')::json`;

const timesIn = 'unnest(t.times, t.people) n (time, people)';

const inStretches: TallyRead = {
  ...{ people: 't.total', times: joined('times'), counts: joined('people') },
  reached: `sum(case when t.stretch < reached_number / 64 then t.total
    else (select coalesce(sum(n.people), 0) from ${timesIn} where n.time <= reached_number) end)`,
  mayBeReached: 't.stretch <= reached_number / 64',
};

/** The same counts in a table of another form. Forced row level security binds its owner too, until they have moved. */
async function move(runner: QueryRunner, table: string, moved: string): Promise<void> {
  await runner.query(`
    alter table app.outcome_tally no force row level security;
    alter table app.outcome_tally rename to outcome_tally_before;
    alter index app.outcome_tally_pkey rename to outcome_tally_before_pkey;
    ${table}
    insert into app.outcome_tally ${moved};
    drop table app.outcome_tally_before;
    grant select, insert, update, delete on app.outcome_tally to sched_fn;
  `);
  // Nobody writes a number: it follows from the cases. What clients keep private is counted too, so only the worker reads it.
  await wallTenantTable(runner, 'app.outcome_tally', 'select');
  await runner.query(`create policy worker_only on app.outcome_tally as restrictive for all to app_rw using (${role} = 'worker')`);
}
