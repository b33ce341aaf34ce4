import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schemas, and what each role may do in them. */
export class Foundations1795446000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema app;
      create schema identity;
      create schema jobs;
      grant usage on schema app, identity, jobs to app_rw, sched_fn;
      grant create on schema identity, jobs to sched_fn;
      alter default privileges revoke execute on functions from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema jobs; drop schema identity; drop schema app;');
  }
}
