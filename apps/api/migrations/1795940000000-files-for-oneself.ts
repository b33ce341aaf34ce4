import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** Files that a client keeps for themself: nobody of the team sees that they are there, and the space that they take is counted apart. */
export class FilesForOneself1795940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.client_file_use', 'select, insert, update (bytes)');
    await closeToReaders(runner, 'app.client_file_use');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop policy for_oneself on app.file; alter table app.file drop column for_client_alone; drop table app.client_file_use',
    );
  }
}

const tables = `
  alter table app.file add column for_client_alone boolean not null default false,
    add check (not for_client_alone or (client_id is not null and not for_everybody));

  create table app.client_file_use (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    bytes bigint not null check (bytes >= 0),
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
`;

const policies = `
  create policy for_oneself on app.file as restrictive for all to app_rw using (not for_client_alone or ${role} in ('client', 'worker'));
  create policy client_self on app.client_file_use as restrictive for all to app_rw
    using (${role} = 'worker' or (${role} = 'client' and client_id = ${contextId('client_id')}));
`;
