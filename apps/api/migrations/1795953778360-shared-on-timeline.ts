import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A journal entry that somebody shows is "Shared", as the client's own deed; it stood under "Me and client" like what a coach writes for both. */
export class SharedOnTimeline1795953778360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await move(runner, 'client', 'shared');
  }

  async down(runner: QueryRunner): Promise<void> {
    await move(runner, 'shared', 'client');
  }
}

async function move(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query('alter table app.timeline_item no force row level security');
  await runner.query(`update app.timeline_item set visibility = $2 where kind = 'journal.shared' and visibility = $1`, [from, to]);
  await runner.query('alter table app.timeline_item force row level security');
}
