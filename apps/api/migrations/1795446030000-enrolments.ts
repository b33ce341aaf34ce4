import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** Programs of a practice, and the clients who go through one: exercises come by themselves, day by day. */
export class Enrolments1795446030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.program', 'select, insert, update (title, content, revision, changed_at, archived_at)');
    await wallTenantTable(
      runner,
      'app.enrolment',
      'select, insert, update (progress, opened_parts, ended_at, end_reason, look_at), delete',
    );
    await wallTenantTable(runner, 'app.enrolment_step', 'select, insert, delete');
    for (const table of ['program', 'enrolment', 'enrolment_step']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function jobs.take_enrolments; drop table app.enrolment_step; drop table app.enrolment; drop table app.program',
    );
  }
}

const tables = `
  create table app.program (
    practice_id uuid not null references app.practice,
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    -- A file as domain/program/program-file.ts reads it.
    content jsonb not null,
    -- Counts how often it was written: whoever writes on an older one has not seen the newer.
    revision integer not null default 1,
    changed_at timestamptz not null default date_trunc('milliseconds', now()),
    archived_at timestamptz,
    primary key (practice_id, id)
  );

  create table app.enrolment (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    -- Null for the guide, which is not a practice's to change.
    program_id uuid,
    -- Days and ids of steps, as domain/program/progress.ts has them; nothing that a client wrote.
    progress jsonb not null,
    -- Parts that a coach has opened where the gate lets them decide.
    opened_parts text[] not null default '{}',
    enrolled_at timestamptz not null default date_trunc('milliseconds', now()),
    enrolled_by uuid not null,
    ended_at timestamptz,
    end_reason text check (end_reason in ('finished', 'stopped')),
    -- When to look again; null where only the client can move it on.
    look_at timestamptz default now(),
    primary key (practice_id, id),
    check ((ended_at is null) = (end_reason is null)),
    check (ended_at is null or look_at is null),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, program_id) references app.program (practice_id, id)
  );
  create index enrolment_of_client on app.enrolment (practice_id, client_id, enrolled_at desc);
  create index enrolment_of_program on app.enrolment (practice_id, program_id) where ended_at is null;
  create index enrolment_to_look_at on app.enrolment (look_at) where look_at is not null;
  -- Twice in the same program at once would ask everything twice.
  create unique index enrolled_once on app.enrolment (practice_id, client_id, coalesce(program_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;

  -- Which assignment a step became. Rewound, a step may have become several.
  create table app.enrolment_step (
    practice_id uuid not null references app.practice,
    assignment_id uuid not null,
    enrolment_id uuid not null,
    client_id uuid not null,
    step text not null check (length(step) between 1 and 60),
    given_at timestamptz not null default clock_timestamp(),
    primary key (practice_id, enrolment_id, step, given_at),
    foreign key (practice_id, enrolment_id) references app.enrolment (practice_id, id),
    foreign key (practice_id, assignment_id) references app.assignment (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index enrolment_step_of_assignment on app.enrolment_step (practice_id, assignment_id);
  create index enrolment_step_of_client on app.enrolment_step (practice_id, client_id);
`;

const itself = (table: string) => `
  create policy client_self on app.${table} as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in ('client', 'worker', 'coach', 'owner'));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
  create policy not_by_clients on app.${table} as restrictive for insert to app_rw with check (${role} <> 'client');
  create policy erased_by_worker on app.${table} as restrictive for delete to app_rw using (${role} = 'worker');
`;

const policies = `
  ${itself('enrolment')} ${itself('enrolment_step')}
  create policy steered_by_staff on app.enrolment as restrictive for update to app_rw using (${role} <> 'client');
  create policy staff on app.program as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
`;

// Ids only; what is done with them is done in the practice, behind its wall.
const functions = `
  grant select, update on app.enrolment to sched_fn;

  -- Pushed five minutes away while somebody is at it: whoever dies leaves it to the next.
  create function jobs.take_enrolments(most integer) returns table (practice_id uuid, id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as materialized (
      select e.practice_id, e.id from app.enrolment e where look_at <= now() order by look_at limit most for update skip locked
    )
    update app.enrolment e set look_at = now() + interval '5 minutes' from due
    where e.practice_id = due.practice_id and e.id = due.id
    returning e.practice_id, e.id
  $$;

  alter function jobs.take_enrolments owner to sched_fn;
  grant execute on function jobs.take_enrolments to app_rw;
`;
