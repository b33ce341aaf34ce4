import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTable } from '@rekindle/platform/database';

/** How often something was done lately. */
export class Limits1795446007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Unlogged: after a crash of the database everybody starts anew, and until then a count costs no write to the log. The columns
    // are those of rate-limiter-flexible; the key is a fingerprint.
    await runner.query(`
      create unlogged table jobs.limit_use (
        key text primary key,
        points integer not null,
        expire bigint not null
      );
    `);
    await wallTable(runner, 'jobs.limit_use', `(select current_setting('app.role', true)) = 'limiter'`, 'select, insert, update, delete');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jobs.limit_use;');
  }
}
