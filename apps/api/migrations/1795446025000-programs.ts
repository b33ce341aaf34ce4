import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** The exercises that clients do: what was given to them, what they have written so far, what they handed in, and what a coach said to it. */
export class Programs1795446025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.assignment', 'select, insert, update (taken_back_at), delete');
    await wallTenantTable(runner, 'app.exercise_answer', 'select, insert, update (answer, revision, saved_at), delete');
    await wallTenantTable(runner, 'app.submission', 'select, insert, update (is_shared, review, reviewed_at, reviewed_by), delete');
    await wallTenantTable(runner, 'app.submission_comment', 'select, insert, delete');
    for (const table of ['assignment', 'exercise_answer', 'submission', 'submission_comment']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table app.submission_comment; drop table app.submission; drop table app.exercise_answer; drop table app.assignment',
    );
  }
}

const tables = `
  create table app.assignment (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    exercise text not null check (exercise ~ '^[a-z0-9-]{1,60}$'),
    -- The wording that was given out: a later one changes nothing here.
    version text not null check (version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    -- Null where the client chose it themself.
    assigned_by uuid,
    assigned_at timestamptz not null default date_trunc('milliseconds', now()),
    due_on date,
    taken_back_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index assignment_of_client on app.assignment (practice_id, client_id, assigned_at desc);

  -- What a client has written so far. For nobody else's eyes, whatever becomes of it.
  create table app.exercise_answer (
    practice_id uuid not null references app.practice,
    assignment_id uuid not null,
    field text not null check (field ~ '^[a-z0-9-]{1,60}$'),
    client_id uuid not null,
    answer app.encrypted_text not null,
    -- Counts how often it was written: whoever writes on an older one has not seen the newer.
    revision integer not null check (revision > 0),
    saved_at timestamptz not null default date_trunc('milliseconds', now()),
    primary key (practice_id, assignment_id, field),
    foreign key (practice_id, assignment_id) references app.assignment (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index exercise_answer_of_client on app.exercise_answer (practice_id, client_id);

  -- What was handed in, as it was then; handed in again it is another one.
  create table app.submission (
    practice_id uuid not null references app.practice,
    id uuid not null,
    assignment_id uuid not null,
    client_id uuid not null,
    answers app.encrypted_text not null,
    handed_in_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    -- Letters rest: until then nobody reads it, the client neither.
    held_until timestamptz,
    -- Whether coaches see that it is there.
    is_shared boolean not null,
    review text check (review in ('reviewed', 'handed-back')),
    reviewed_at timestamptz,
    reviewed_by uuid,
    primary key (practice_id, id),
    check ((review is null) = (reviewed_at is null)),
    check (review is null or is_shared),
    foreign key (practice_id, assignment_id) references app.assignment (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index submission_of_assignment on app.submission (practice_id, assignment_id, handed_in_at desc);
  create index submission_of_client on app.submission (practice_id, client_id);

  create table app.submission_comment (
    practice_id uuid not null references app.practice,
    id uuid not null,
    submission_id uuid not null,
    client_id uuid not null,
    -- Null where it is about the whole.
    field text check (field ~ '^[a-z0-9-]{1,60}$'),
    author_id uuid not null,
    body app.encrypted_text not null,
    written_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, id),
    foreign key (practice_id, submission_id) references app.submission (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index submission_comment_of_submission on app.submission_comment (practice_id, submission_id, written_at);
  create index submission_comment_of_client on app.submission_comment (practice_id, client_id);
`;

const itself = (table: string, confidants: string) => `
  create policy client_self on app.${table} as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in (${confidants}));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
  create policy erased_by_worker on app.${table} as restrictive for delete to app_rw using (${role} = 'worker');
`;

const all = `'client', 'worker', 'coach', 'owner'`;

// What is not shared is not there for coaches: no row, no time, no count.
const policies = `
  ${itself('assignment', all)} ${itself('exercise_answer', `'client', 'worker'`)} ${itself('submission', all)} ${itself('submission_comment', all)}
  create policy own_choice on app.assignment as restrictive for insert to app_rw with check (${role} <> 'client' or assigned_by is null);
  create policy given_by_staff on app.assignment as restrictive for update to app_rw using (${role} <> 'client');
  create policy shared on app.submission as restrictive for all to app_rw using (is_shared or ${role} in ('client', 'worker'));
  create policy own_words on app.submission as restrictive for insert to app_rw with check (${role} in ('client', 'worker'));
  create policy with_submission on app.submission_comment as restrictive for all to app_rw
    using (exists (select from app.submission s where s.practice_id = submission_comment.practice_id and s.id = submission_comment.submission_id));
  create policy of_staff on app.submission_comment as restrictive for insert to app_rw with check (${role} <> 'client');
`;
