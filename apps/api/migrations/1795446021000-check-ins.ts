import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What clients are asked between sessions: plans, the days they fall on, and the answers. */
export class CheckIns1795446021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.check_in_plan', 'select, insert, update');
    await wallTenantTable(runner, 'app.check_in', `select, insert, update (${changing}), delete`);
    await wallTenantTable(runner, 'app.check_in_answer', 'select, insert, update (value, line, given_at), delete');
    await wallTenantTable(runner, 'app.check_in_template', 'select, insert, update (name, parts), delete');
    for (const table of ['check_in_plan', 'check_in', 'check_in_answer', 'check_in_template']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function jobs.take_check_in_plans; drop function jobs.take_past_check_ins; drop function jobs.find_check_in;
      drop index app.dispatch_about; drop index app.dispatch_of_client;
      drop table app.check_in_template; drop table app.check_in_answer; drop table app.check_in; drop table app.check_in_plan;
    `);
  }
}

const changing = 'plan_version, due_at, closes_at, asks, outcome, reason, first_answered_at, changed_at';

const tables = `
  create table app.check_in_plan (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    -- Counts what was written of it: a mail of an earlier version is cancelled.
    version integer not null default 1,
    -- Codes, days, and the questions in the coach's words; nothing that a client wrote.
    parts jsonb not null,
    at time not null,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    quiet_from time,
    quiet_until time check (quiet_until <> quiet_from),
    -- First day that is asked about again.
    paused_until date,
    rhythm text not null default 'full' check (rhythm in ('full', 'weekly', 'stopped')),
    -- The last day for which it is decided whether there is a check-in.
    laid_until date not null,
    -- Since when silence is counted.
    waits_since date not null,
    -- When the days after that are laid out; null when there will be none.
    look_at timestamptz,
    changed_at timestamptz not null default now(),
    primary key (practice_id, id),
    unique (practice_id, client_id),
    check ((quiet_from is null) = (quiet_until is null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index check_in_plan_look on app.check_in_plan (look_at) where look_at is not null;

  create table app.check_in (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    plan_id uuid not null,
    plan_version integer not null,
    -- The day it is about, in the client's zone; one a day, whatever becomes of the plan.
    day date not null,
    due_at timestamptz not null,
    -- Until when a first answer is taken.
    closes_at timestamptz not null,
    -- The questions as they were asked.
    asks jsonb not null,
    -- Null while nothing has come of it.
    outcome text check (outcome in ('answered', 'skipped', 'missed', 'unsent')),
    reason text,
    first_answered_at timestamptz,
    changed_at timestamptz not null default now(),
    primary key (practice_id, id),
    unique (practice_id, client_id, day),
    check ((outcome = 'answered') = (first_answered_at is not null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, plan_id) references app.check_in_plan (practice_id, id)
  );
  create index check_in_open on app.check_in (closes_at) where outcome is null;
  -- The link in a mail knows no practice.
  create index check_in_linked on app.check_in (id);

  create table app.check_in_answer (
    practice_id uuid not null references app.practice,
    check_in_id uuid not null,
    -- Id of the question within the plan.
    question text not null check (question ~ '^[a-z0-9-]{1,40}$'),
    client_id uuid not null,
    value smallint check (value between 0 and 10),
    line app.encrypted_text,
    given_at timestamptz not null default now(),
    primary key (practice_id, check_in_id, question),
    check ((value is null) <> (line is null)),
    foreign key (practice_id, check_in_id) references app.check_in (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index check_in_answer_of_client on app.check_in_answer (practice_id, client_id);

  create index dispatch_about on app.dispatch (practice_id, about);
  create index dispatch_of_client on app.dispatch (practice_id, client_id, due_at desc);

  create table app.check_in_template (
    practice_id uuid not null references app.practice,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    parts jsonb not null,
    created_at timestamptz not null default now(),
    primary key (practice_id, id)
  );
`;

const itself = (table: string) => `
  create policy client_self on app.${table} as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in ('client', 'worker', 'coach', 'owner'));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
`;

// The days are laid out by the worker, on whoever's behalf; answers are given by nobody but the client.
const policies = `
  ${['check_in_plan', 'check_in', 'check_in_answer'].map(itself).join('')}
  create policy plan_of_staff on app.check_in_plan as restrictive for insert to app_rw with check (${role} <> 'client');
  create policy laid_by_worker on app.check_in as restrictive for insert to app_rw with check (${role} = 'worker');
  create policy no_answer_of_staff on app.check_in as restrictive for update to app_rw using (${role} in ('client', 'worker'));
  create policy erased_by_worker on app.check_in as restrictive for delete to app_rw using (${role} = 'worker');
  create policy own_answer on app.check_in_answer as restrictive for insert to app_rw with check (${role} in ('client', 'worker'));
  create policy own_update on app.check_in_answer as restrictive for update to app_rw using (${role} in ('client', 'worker'));
  create policy erased_by_worker on app.check_in_answer as restrictive for delete to app_rw using (${role} = 'worker');
  create policy staff on app.check_in_template as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
`;

// Ids only; what is done with them is done in the practice, behind its wall.
const functions = `
  grant select, update on app.check_in_plan, app.check_in to sched_fn;

  -- Pushed five minutes away while somebody is at it: whoever dies leaves it to the next.
  create function jobs.take_check_in_plans(most integer) returns table (practice_id uuid, id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as materialized (
      select p.practice_id, p.id from app.check_in_plan p where look_at <= now() order by look_at limit most for update skip locked
    )
    update app.check_in_plan p set look_at = now() + interval '5 minutes' from due
    where p.practice_id = due.practice_id and p.id = due.id
    returning p.practice_id, p.id
  $$;

  create function jobs.take_past_check_ins(most integer) returns table (practice_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select c.practice_id, c.id from app.check_in c where outcome is null and closes_at <= now() order by closes_at limit most
  $$;

  -- For whoever opens the link of a mail; the token has been proved before this is asked.
  create function jobs.find_check_in(check_in uuid) returns table (practice_id uuid, client_id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select c.practice_id, c.client_id from app.check_in c where c.id = check_in
  $$;

  alter function jobs.take_check_in_plans owner to sched_fn;
  alter function jobs.take_past_check_ins owner to sched_fn;
  alter function jobs.find_check_in owner to sched_fn;
  grant execute on function jobs.take_check_in_plans, jobs.take_past_check_ins, jobs.find_check_in to app_rw;
`;
