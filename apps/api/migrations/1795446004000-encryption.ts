import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';

/** Encrypted columns, and how far a renewal of keys has come. */
export class Encryption1795446004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Anything but the output of the vault is refused: a plain text cannot be stored by mistake.
    await runner.query(`
      create domain app.encrypted_text as text
        check (value ~ '^v1\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]{22}$');

      create table app.key_renewal (
        practice_id uuid not null references app.practice,
        id uuid not null,
        total integer not null,
        done integer not null default 0,
        started_at timestamptz not null,
        finished_at timestamptz,
        primary key (practice_id, id)
      );
      create index key_renewal_latest on app.key_renewal (practice_id, started_at desc);
    `);
    await wallTenantTable(runner, 'app.key_renewal', 'select, insert, update (done, finished_at)');
    await runner.query(`
      create policy staff_only on app.key_renewal as restrictive for all to app_rw using ((select current_setting('app.role', true)) <> 'client');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.key_renewal; drop domain app.encrypted_text;');
  }
}
