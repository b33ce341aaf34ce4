import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a check-in offers to write about once it is answered. Whether anybody did is kept nowhere. */
export class WritingOffers1795943403201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.check_in add column writing jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.check_in drop column writing');
  }
}
