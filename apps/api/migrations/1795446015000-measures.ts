import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What clients answer in questionnaires. */
export class Measures1795446015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wallTenantTable(runner, 'app.sitting', 'select, insert, update (answers, version, saved_at, scores, finished_at), delete');
    await closeToReaders(runner, 'app.sitting');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.sitting');
  }
}

// One time that somebody answers a questionnaire. Answers and scores are numbers by the ids of items and scales, never a text.
const table = `
  create table app.sitting (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    questionnaire text not null check (questionnaire ~ '^[a-z0-9-]{1,40}$'),
    version text not null check (version ~ '^[0-9-]{10}$'),
    answers jsonb not null default '{}' check (answers::text ~ '^[{}",: a-z0-9-]*$'),
    scores jsonb check (scores::text ~ '^[{}",:. a-z0-9-]*$'),
    begun_at timestamptz not null default now(),
    saved_at timestamptz not null default now(),
    finished_at timestamptz,
    primary key (practice_id, id),
    check ((scores is null) = (finished_at is null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create unique index sitting_open on app.sitting (practice_id, client_id, questionnaire) where finished_at is null;
  create index sitting_finished on app.sitting (practice_id, client_id, finished_at desc);
`;

// Nobody answers in the place of another; coaches read what was finished, and assistants nothing.
const policies = `
  create policy client_self on app.sitting as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy finished_for_coaches on app.sitting as restrictive for all to app_rw
    using (${role} in ('client', 'worker') or (${role} in ('coach', 'owner') and finished_at is not null))
    with check (${role} in ('client', 'worker'));
  create policy assigned on app.sitting as restrictive for all to app_rw using (${seesAll} or ${mine('sitting')});
  create policy erased_by_worker on app.sitting as restrictive for delete to app_rw using (${role} = 'worker');
`;
