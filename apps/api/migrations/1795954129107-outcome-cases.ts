import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { countingFunctions, tallyInRows } from './outcome-counting';
import { figureFunctions } from './outcome-figures';
import { role } from './policies';

/** What is counted of each client's outcome, and how many of each there are: figures that cost the same for a hundred clients and for a million. */
export class OutcomeCases1795954129107 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.outcome_case', `select, insert, update (${changing}), delete`);
    await wallTenantTable(runner, 'app.outcome_due', 'select, insert, update (look_at), delete');
    // Nobody writes a number: it follows from the cases.
    await wallTenantTable(runner, 'app.outcome_tally', 'select');
    await runner.query(policies);
    await runner.query(countingFunctions);
    await runner.query(figureFunctions);
    await countWhoIsThere(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const noting = ['client', 'client_event', 'enrolment', 'sitting', 'outcome_report'];
    for (const table of noting)
      await runner.query(`drop trigger outcome_due on app.${table}; drop trigger if exists outcome_due_again on app.${table}`);
    await runner.query(`
      drop function app.outcome_counts; drop function app.outcome_lives; drop function app.outcome_years; drop function app.outcomes_hidden;
      drop function jobs.take_outcome_cases; drop function app.note_outcome_due;
      drop table app.outcome_due; drop table app.outcome_tally; drop table app.outcome_case; drop function app.tally_outcomes;
    `);
  }
}

const changing = 'client_id, program, started_on, coach_id, stage, ended_by, length, figures, times, outcomes';

const tables = `
  -- One client in one program, or in all of it: what they add to each figure. A row is written at once, so that its parts cannot disagree.
  create table app.outcome_case (
    practice_id uuid not null references app.practice,
    id uuid not null,
    -- Null once they were erased: they count, and the row points to nobody.
    client_id uuid,
    -- 'all', 'guide', or the id of a program of the practice.
    program text not null check (program ~ '^(all|guide|[0-9a-f-]{36})$'),
    started_on date not null,
    coach_id uuid,
    -- As first told; the others as told last. Null where nothing was said.
    stage text check (stage ~ '^[a-z0-9-]{1,40}$'),
    ended_by text check (ended_by ~ '^[a-z0-9-]{1,40}$'),
    length text check (length ~ '^[a-z0-9-]{1,40}$'),
    -- One mark at each place: which figure, when, and what.
    figures text[] not null,
    times double precision[] not null,
    outcomes smallint[] not null,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, coach_id) references app.member (practice_id, id),
    check (cardinality(figures) = cardinality(times) and cardinality(figures) = cardinality(outcomes))
  );
  create unique index outcome_case_once on app.outcome_case (practice_id, client_id, program) where client_id is not null;
  create index outcome_case_started on app.outcome_case (practice_id, program, started_on);

  ${tallyInRows}

  -- Who has to be counted anew, and from when on.
  create table app.outcome_due (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    look_at timestamptz not null,
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index outcome_due_look on app.outcome_due (look_at);
`;

// What clients keep private is counted too: so nobody but the worker reads what came of a single person.
const policies = ['outcome_case', 'outcome_tally', 'outcome_due']
  .map((table) => `create policy worker_only on app.${table} as restrictive for all to app_rw using (${role} = 'worker');`)
  .join('\n');

// Forced row level security binds the owner too: it is lifted while the clients who are there already are put on the list.
async function countWhoIsThere(runner: QueryRunner): Promise<void> {
  const touched = ['client', 'outcome_due'];
  for (const table of touched) await runner.query(`alter table app.${table} no force row level security`);
  await runner.query(
    `insert into app.outcome_due (practice_id, client_id, look_at) select practice_id, id, now() from app.client where consented_at is not null`,
  );
  for (const table of touched) await runner.query(`alter table app.${table} force row level security`);
}
