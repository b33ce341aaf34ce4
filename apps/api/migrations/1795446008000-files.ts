import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';

/** Files of practices and their clients, and the logo of a practice. */
export class Files1795446008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.file', 'select, insert, delete');
    await wallTenantTable(runner, 'app.file_content', 'select, insert, delete');
    await wallTenantTable(runner, 'app.file_use', 'select, insert, update');
    await runner.query(whoSeesWhat);
    await runner.query('grant update (logo_id) on app.practice to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table app.practice drop column logo_id; drop table app.file_use; drop table app.file_content; drop table app.file;',
    );
  }
}

const tables = `
  create table app.file (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid,
    for_everybody boolean not null,
    type text not null check (type in ('image/webp', 'application/pdf', 'audio/mp4', 'audio/mpeg')),
    bytes integer not null check (bytes > 0),
    name app.encrypted_text not null,
    uploaded_by uuid,
    created_at timestamptz not null default now(),
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, uploaded_by) references app.member (practice_id, id)
  );
  create index file_by_client on app.file (practice_id, client_id);

  create table app.file_content (
    practice_id uuid not null,
    file_id uuid not null,
    content bytea not null,
    primary key (practice_id, file_id),
    foreign key (practice_id, file_id) references app.file (practice_id, id)
  );
  -- Sealed bytes do not get smaller.
  alter table app.file_content alter column content set storage external;

  create table app.file_use (
    practice_id uuid primary key references app.practice,
    bytes bigint not null check (bytes >= 0)
  );

  alter table app.practice add column logo_id uuid,
    add foreign key (id, logo_id) references app.file (practice_id, id);
`;

// A client opens their own files and what is for everybody; an assistant opens no client's. The bytes follow their row.
const whoSeesWhat = `
  create policy client_self on app.file as restrictive for all to app_rw using (
    (select current_setting('app.role', true)) <> 'client' or client_id = ${contextId('client_id')} or for_everybody);
  create policy not_for_assistants on app.file as restrictive for all to app_rw using (
    (select current_setting('app.role', true)) <> 'assistant' or client_id is null);
  create policy with_its_file on app.file_content as restrictive for all to app_rw using (
    exists (select from app.file f where f.practice_id = file_content.practice_id and f.id = file_content.file_id));
`;
