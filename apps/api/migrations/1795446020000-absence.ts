import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** When somebody who coaches is away, and who stands in for them. */
export class Absence1795446020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wallTenantTable(runner, 'app.absence', 'select, insert, update, delete');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.absence');
  }
}

const table = `
  create table app.absence (
    practice_id uuid not null references app.practice,
    member_id uuid not null,
    from_day date not null,
    until_day date not null,
    deputy_id uuid not null,
    primary key (practice_id, member_id),
    check (from_day <= until_day),
    check (deputy_id <> member_id),
    foreign key (practice_id, member_id) references app.member (practice_id, id),
    foreign key (practice_id, deputy_id) references app.member (practice_id, id)
  );
`;

// Everybody says for themself when they are away; clients are not told.
const policies = `
  create policy staff on app.absence as restrictive for all to app_rw using (${role} <> 'client');
  create policy own_insert on app.absence as restrictive for insert to app_rw with check (member_id = ${contextId('member_id')});
  create policy own_update on app.absence as restrictive for update to app_rw using (member_id = ${contextId('member_id')});
  create policy own_delete on app.absence as restrictive for delete to app_rw using (member_id = ${contextId('member_id')});
`;
