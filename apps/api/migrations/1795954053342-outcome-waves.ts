import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** Questions by mail of where things stand, for two years: when to look whether one is due, and what came of each. */
export class OutcomeWaves1795954053342 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.outcome_wave_plan', 'select, insert, update (version, look_at), delete');
    await wallTenantTable(runner, 'app.outcome_wave', `select, insert, update (${changing}), delete`);
    for (const table of ['outcome_wave_plan', 'outcome_wave']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
    await runner.query(functions);
    await this.planForThoseWhoAgreed(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger waves_follow on app.consent; drop trigger waves_follow on app.outcome_report;
      drop function app.look_at_waves; drop function jobs.take_outcome_waves; drop function jobs.find_outcome_wave;
      drop table app.outcome_wave; drop table app.outcome_wave_plan;
    `);
  }

  private async planForThoseWhoAgreed(runner: QueryRunner): Promise<void> {
    // Forced row level security binds the owner too: it is lifted while the clients who are there already are asked.
    for (const table of ['consent', 'outcome_wave_plan']) await runner.query(`alter table app.${table} no force row level security`);
    await runner.query(
      `insert into app.outcome_wave_plan (practice_id, client_id) select distinct practice_id, client_id from app.consent`,
    );
    for (const table of ['consent', 'outcome_wave_plan']) await runner.query(`alter table app.${table} force row level security`);
  }
}

const changing = 'start_day, reunion_day, outcome, answered_at, report_id, wellbeing';

const days = '(30, 91, 182, 365, 730)';

const tables = `
  create table app.outcome_wave_plan (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    -- Counts how often what lies ahead was laid out anew: a mail that was taken back is another one than that which takes its place.
    version integer not null default 1,
    -- When the worker looks again; null where time alone changes nothing.
    look_at timestamptz default now(),
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index outcome_wave_plan_look on app.outcome_wave_plan (look_at) where look_at is not null;

  -- One question. It counts for a wave from the start, for one from a reunion, or for both.
  create table app.outcome_wave (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    start_day smallint check (start_day in ${days}),
    reunion_day smallint check (reunion_day in ${days}),
    asked_on date not null,
    -- The last day on which a mail about it may go.
    until_on date not null,
    -- When that day is over where the client is: until then it can be answered.
    closes_at timestamptz not null,
    -- Null while it is open. Declined: they would rather not say. Left: mailed, and nobody answered. Unsent: no mail of it has gone.
    outcome text check (outcome in ('answered', 'declined', 'stopped', 'left', 'unsent')),
    answered_at timestamptz,
    -- What was written down of the answer, the newest correction of it.
    report_id uuid,
    -- From 0 to 4; counted, and for no coach to read.
    wellbeing smallint check (wellbeing between 0 and 4),
    primary key (practice_id, id),
    -- Nobody is asked twice for one wave, whatever day it comes to lie on.
    unique (practice_id, client_id, start_day),
    unique (practice_id, client_id, reunion_day),
    check (start_day is not null or reunion_day is not null),
    check (until_on >= asked_on),
    check ((outcome in ('answered', 'declined')) = (answered_at is not null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, client_id, report_id) references app.outcome_report (practice_id, client_id, id)
  );
  -- The link in a mail knows no practice.
  create index outcome_wave_linked on app.outcome_wave (id);
`;

// That somebody was asked, or did not answer, is nobody's business but theirs: of coaches only counts are told.
const policies = `
  create policy worker_only on app.outcome_wave_plan as restrictive for all to app_rw using (${role} = 'worker');
  create policy client_self on app.outcome_wave as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy nobody_of_the_team on app.outcome_wave as restrictive for all to app_rw using (${role} in ('client', 'worker'));
  create policy laid_by_worker on app.outcome_wave as restrictive for insert to app_rw with check (${role} = 'worker');
  create policy erased_by_worker on app.outcome_wave as restrictive for delete to app_rw using (${role} = 'worker');
`;

const functions = `
  grant select, insert, update on app.outcome_wave_plan to sched_fn;
  grant select (practice_id, id, client_id) on app.outcome_wave to sched_fn;

  -- Whatever is said of a consent, or of how things stand, by whomever and wherever: the worker looks what follows for the waves.
  create function app.look_at_waves() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    insert into app.outcome_wave_plan (practice_id, client_id) select distinct practice_id, client_id from said order by 1, 2
      on conflict (practice_id, client_id) do update set look_at = now();
    return null;
  end $$;
  grant create on schema app to sched_fn;
  alter function app.look_at_waves owner to sched_fn;
  revoke create on schema app from sched_fn;
  revoke all on function app.look_at_waves from public;
  grant execute on function app.look_at_waves to app_rw;

  create trigger waves_follow after insert on app.consent referencing new table as said
    for each statement execute function app.look_at_waves();
  create trigger waves_follow after insert on app.outcome_report referencing new table as said
    for each statement execute function app.look_at_waves();

  -- Ids only. Pushed five minutes away while somebody is at it: whoever dies leaves it to the next.
  create function jobs.take_outcome_waves(most integer) returns table (practice_id uuid, client_id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as materialized (
      select p.practice_id, p.client_id from app.outcome_wave_plan p where look_at <= now() order by look_at limit most for update skip locked
    )
    update app.outcome_wave_plan p set look_at = now() + interval '5 minutes' from due
    where p.practice_id = due.practice_id and p.client_id = due.client_id
    returning p.practice_id, p.client_id
  $$;

  -- For whoever opens the link of a mail; the token has been proved before this is asked.
  create function jobs.find_outcome_wave(wave uuid) returns table (practice_id uuid, client_id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select w.practice_id, w.client_id from app.outcome_wave w where w.id = wave
  $$;

  alter function jobs.take_outcome_waves owner to sched_fn;
  alter function jobs.find_outcome_wave owner to sched_fn;
  grant execute on function jobs.take_outcome_waves, jobs.find_outcome_wave to app_rw;
`;
