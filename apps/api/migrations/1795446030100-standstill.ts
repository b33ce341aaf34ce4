import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Today asks who does not come on, however many are on their way. */
export class Standstill1795446030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.enrolment
        -- What its client has had before them longest, of what leaves a trace; null where that is nothing, or while it is paused.
        add column open_step text check (length(open_step) between 1 and 60),
        add column open_since date,
        add check ((open_step is null) = (open_since is null)),
        add check (ended_at is null or open_since is null);
      grant update (open_step, open_since) on app.enrolment to app_rw;
      create index enrolment_open_since on app.enrolment (practice_id, open_since, id) where open_since is not null;
      create index submission_asked_again on app.submission (practice_id, reviewed_at, id) where is_shared and review = 'handed-back';
      update app.enrolment set look_at = now() where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index app.submission_asked_again;
      drop index app.enrolment_open_since;
      alter table app.enrolment drop column open_since, drop column open_step;
    `);
  }
}
