import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** The exercises that a practice makes, each of their wordings, and which of them a client was given. */
export class OwnExercises1795929212038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.own_exercise', 'select, insert, update (title, revision, changed_at, archived_at)');
    // A wording never changes, and none is ever lost: somebody may have been given it.
    await wallTenantTable(runner, 'app.own_exercise_wording', 'select, insert');
    for (const table of ['own_exercise', 'own_exercise_wording']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy given_out on app.assignment;
      drop table app.own_exercise_wording cascade;
      -- What was given out of them stays, and is no wording of the guide.
      alter table app.assignment drop column own_exercise_id, drop column copied_from,
        add constraint assignment_version_check check (version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') not valid;
      drop table app.own_exercise;
    `);
  }
}

const tables = `
  create table app.own_exercise (
    practice_id uuid not null references app.practice,
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    -- Of the exercise of the guide that it was copied from, for ever: what safety hangs on is asked by it.
    copied_from text check (copied_from ~ '^[a-z0-9-]{1,60}$'),
    -- Of its latest wording. Whoever writes on an older one has not seen the newer.
    revision integer not null default 1 check (revision > 0),
    changed_at timestamptz not null default date_trunc('milliseconds', now()),
    archived_at timestamptz,
    primary key (practice_id, id)
  );

  create table app.own_exercise_wording (
    practice_id uuid not null references app.practice,
    own_exercise_id uuid not null,
    -- The revision that it was saved as.
    version text not null check (version ~ '^[1-9][0-9]{0,8}$'),
    -- A file as domain/own-exercise/exercise-file.ts reads it, sign by sign as it was saved.
    content json not null,
    saved_by uuid,
    saved_at timestamptz not null default date_trunc('milliseconds', now()),
    primary key (practice_id, own_exercise_id, version),
    foreign key (practice_id, own_exercise_id) references app.own_exercise (practice_id, id)
  );

  alter table app.assignment
    -- Null for exercises of the guide.
    add column own_exercise_id uuid,
    add column copied_from text check (copied_from ~ '^[a-z0-9-]{1,60}$'),
    drop constraint assignment_version_check,
    add constraint assignment_wording check (case
      when own_exercise_id is null then exercise not like 'own-%' and copied_from is null and version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      else exercise = 'own-' || own_exercise_id
    end),
    add foreign key (practice_id, own_exercise_id, version) references app.own_exercise_wording (practice_id, own_exercise_id, version);
  create index assignment_of_own_exercise on app.assignment (practice_id, own_exercise_id, version) where own_exercise_id is not null;
`;

// A client reads the very wordings that they were given, and does not learn what else there is.
const policies = `
  create policy staff on app.own_exercise as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy given on app.own_exercise_wording as restrictive for all to app_rw
    using (${role} in ('coach', 'owner', 'worker') or exists (select from app.assignment a where a.practice_id = own_exercise_wording.practice_id
      and a.own_exercise_id = own_exercise_wording.own_exercise_id and a.version = own_exercise_wording.version
      and a.client_id = ${contextId('client_id')}))
    with check (${role} in ('coach', 'owner'));
  create policy given_out on app.assignment as restrictive for insert to app_rw with check (${role} <> 'client' or own_exercise_id is null);
`;
