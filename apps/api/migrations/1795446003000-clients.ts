import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';

/** The people who are coached. */
export class Clients1795446003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.client (
        practice_id uuid not null references app.practice,
        id uuid not null,
        name text not null,
        email text not null check (email = lower(email)),
        status text not null check (status in ('invited', 'active')),
        invited_at timestamptz not null,
        joined_at timestamptz,
        primary key (practice_id, id)
      );
      create unique index client_once on app.client (practice_id, email);
      create index client_newest on app.client (practice_id, invited_at desc, id desc);
    `);
    await wallTenantTable(runner, 'app.client', 'select, insert, update');
    await runner.query(`
      create policy client_self on app.client as restrictive for all to app_rw
        using ((select current_setting('app.role', true)) <> 'client' or id = ${contextId('client_id')});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.client;');
  }
}
