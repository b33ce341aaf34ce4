import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail may go as a line of another: which one has it along, and where it leads there. */
export class MergedMail1795929326749 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.dispatch add column merged_into uuid, add column leads_to text,
        -- Kept, because a mail says the same on every attempt.
        add constraint dispatch_line_leads_somewhere check ((merged_into is null) = (leads_to is null));
      -- Taking along renews a claim, so that whoever else holds it does not promise what it has not seen.
      grant update (merged_into, leads_to, gen) on app.dispatch to app_rw;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (gen) on app.dispatch from app_rw;
      alter table app.dispatch drop column merged_into, drop column leads_to;
    `);
  }
}
