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
        attempts integer not null default 0,
        -- when it is to be handed to the queue, and again if nobody has reported it done; infinity: given up
        next_at timestamptz not null default now(),
        created_at timestamptz not null default now()
      );
      create index outbox_due on jobs.outbox (next_at, id);
      grant select, update, delete on jobs.outbox to sched_fn;

      create function jobs.claim_outbox(most integer) returns table (id uuid, practice_id uuid, job text, payload jsonb, attempts integer)
      language sql security definer set search_path = pg_catalog, jobs as $$
        update jobs.outbox set attempts = attempts + 1, next_at = now() + interval '2 minutes'
        where id in (select id from jobs.outbox where next_at <= now() order by next_at, id for update skip locked limit most)
        returning id, practice_id, job, payload, attempts
      $$;
      create function jobs.finish_outbox(done uuid) returns void
      language sql security definer set search_path = pg_catalog, jobs as $$ delete from jobs.outbox where id = done $$;
      create function jobs.postpone_outbox(failed uuid, until timestamptz) returns void
      language sql security definer set search_path = pg_catalog, jobs as $$ update jobs.outbox set next_at = until where id = failed $$;

      alter function jobs.claim_outbox owner to sched_fn;
      alter function jobs.finish_outbox owner to sched_fn;
      alter function jobs.postpone_outbox owner to sched_fn;
      revoke all on all functions in schema jobs from public;
      grant execute on all functions in schema jobs to app_rw;

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
    await runner.query(
      'drop table jobs.mail_receipt; drop function jobs.postpone_outbox; drop function jobs.finish_outbox; drop function jobs.claim_outbox; drop table jobs.outbox;',
    );
  }
}
