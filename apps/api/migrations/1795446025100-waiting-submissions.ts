import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Today asks for what waits, however much was looked at before. */
export class WaitingSubmissions1795446025100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index submission_waiting on app.submission (practice_id, handed_in_at, id) where is_shared and review is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index app.submission_waiting');
  }
}
