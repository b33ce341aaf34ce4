import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable } from '@rekindle/platform/database';

/** What use cases leave for the worker, and the receipts of mails. */
export class Outbox1795446001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jobs.outbox (
        id uuid primary key,
        practice_id uuid,
        job text not null,
        payload jsonb not null,
        created_at timestamptz not null default now()
      );
      -- ids sort by time, so the primary key is the order of the queue; FOR UPDATE asks for the right to update
      grant select, update, delete on jobs.outbox to sched_fn;

      create function jobs.claim_outbox(most integer) returns table (id uuid, practice_id uuid, job text, payload jsonb)
      language sql security definer set search_path = pg_catalog, jobs as $$
        delete from jobs.outbox where id in (select id from jobs.outbox order by id for update skip locked limit most)
        returning id, practice_id, job, payload
      $$;
      alter function jobs.claim_outbox owner to sched_fn;
      revoke all on function jobs.claim_outbox from public;
      grant execute on function jobs.claim_outbox to app_rw;

      create table jobs.mail_receipt (
        message_id text primary key,
        state text not null check (state in ('sending', 'again', 'accepted', 'refused')),
        attempts integer not null,
        at timestamptz not null default now()
      );
    `);
    // Sign-up asks for mail before there is a practice: then the row belongs to none, and only then.
    await wallTable(runner, 'jobs.outbox', `practice_id is not distinct from ${contextId('practice_id')}`, 'insert');
    // Only the worker writes mail; message ids are not to be listed by anybody else.
    await wallTable(runner, 'jobs.mail_receipt', `(select current_setting('app.role', true)) = 'worker'`, 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jobs.mail_receipt; drop function jobs.claim_outbox; drop table jobs.outbox;');
  }
}
