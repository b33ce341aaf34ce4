import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a coach has said something is told by `review` for all areas. Rows of the last days bear the new name, so that what waits still goes and
 * nobody is told twice; older ones are only history.
 */
export class RenameAnsweredLetter1795943421590 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, 'programs.answered', 'review.answered');
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, 'review.answered', 'programs.answered');
  }
}

async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query('alter table app.dispatch no force row level security');
  await runner.query('update app.dispatch set letter = $2 where letter = $1 and local_date > current_date - 3', [from, to]);
  await runner.query('alter table app.dispatch force row level security');
}
