import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders } from '@rekindle/platform/database';

/**
 * Whoever reads only may go on saying where things stand: what came of coaching shows after it has ended, and the most honest word about it is
 * their own. It is the one thing that is stored of them then, with its line on the timeline.
 */
export class OutcomeReaders1795953860599 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, mayAdd] of opened) await closeAnew(runner, table, mayAdd);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, , before] of opened) await closeAnew(runner, table, before);
  }
}

/** Each table, what readers may add to it from now on, and what they might before. */
const opened = [
  ['app.outcome_report', `(reporter = 'client' and source = 'portal')`, 'false'],
  [
    'app.timeline_item',
    `kind in ('clients.consent-withdrawn', 'outcomes.reported', 'outcomes.corrected')`,
    `kind = 'clients.consent-withdrawn'`,
  ],
] as const;

async function closeAnew(runner: QueryRunner, table: string, mayAdd: string): Promise<void> {
  for (const command of ['insert', 'update', 'delete']) await runner.query(`drop policy readers_${command} on ${table}`);
  await closeToReaders(runner, table, mayAdd);
}
