import type { MigrationInterface, QueryRunner } from 'typeorm';
import { house } from '@rekindle/platform/context';
import { role } from './policies';

/** Moving many dispatches of all practices in one statement: each row by its own guard, and by the worker only. */
export class MailBatches1795446022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whom it went to, as a fingerprint: what comes back later names an address that anybody could have written.
    await runner.query('alter table app.dispatch add column address_hash bytea');
    await runner.query('grant insert, update on app.suppression to sched_fn');
    await runner.query(sending);
    await runner.query(hints);
    await runner.query(claiming);
    await runner.query(`
      alter function jobs.begin_dispatches owner to sched_fn;
      alter function jobs.conclude_dispatches owner to sched_fn;
      alter function jobs.recall_dispatches owner to sched_fn;
      alter function jobs.give_back_dispatches owner to sched_fn;
      grant execute on function jobs.begin_dispatches, jobs.conclude_dispatches, jobs.recall_dispatches, jobs.give_back_dispatches to app_rw;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter function jobs.claim_dispatch reset all; alter function jobs.claim_dispatch set search_path = pg_catalog, app;
      drop function jobs.begin_dispatches; drop function jobs.conclude_dispatches;
      drop function jobs.recall_dispatches; drop function jobs.give_back_dispatches;
      revoke insert, update on app.suppression from sched_fn;
      alter table app.dispatch drop column address_hash;
    `);
  }
}

// As `jobs.is_suppressed` has it. Written out: a function would be called for each row.
export const isSuppressed = `
  exists (
    select from app.suppression s
    where s.practice_id in ('${house}', d.practice_id) and s.address_hash = decode(a.hash, 'hex') and s.scope in ('all', d.kind)
      and not (d.kind = 'security' and s.reason = 'hard_bounce' and s.created_at < now() - interval '1 day'))`;

// Each row is looked up by its key or by what is due first, however many there are. Left to itself PostgreSQL plans anew for each question once a
// million rows wait, which takes longer than the answer; and a plan from when the table was empty would read all of it when it is full.
const firmPlan = [
  'plan_cache_mode = force_generic_plan',
  'jit = off',
  'enable_seqscan = off',
  'enable_hashjoin = off',
  'enable_mergejoin = off',
];
export const byKey = ['search_path = pg_catalog, app', ...firmPlan].map((setting) => `set ${setting}`).join(' ');

export const sending = `
  -- T3: promises to send. Committed for good, whatever the server's settings, before the first byte of any of them leaves.
  create function jobs.begin_dispatches(asked jsonb) returns table (owner uuid, attempt integer)
  language sql volatile security definer ${byKey} as $$
    select set_config('synchronous_commit', 'on', true);
    update app.dispatch d
    set state = 'sending', owner = a.owner, address_hash = decode(a.hash, 'hex'), lease_until = now() + interval '15 minutes', sending_at = now(), attempt = d.attempt + 1
    from jsonb_to_recordset(asked) a ("practiceId" uuid, "localDate" date, id uuid, gen integer, owner uuid, hash text)
    where d.practice_id = a."practiceId" and d.local_date = a."localDate" and d.id = a.id and d.state = 'queued' and d.gen = a.gen
      and now() < d.expires_at and not ${isSuppressed} and ${role} = 'worker'
    returning d.owner, d.attempt
  $$;

  -- T4 to T7, with a line in the record of attempts. An address that does not exist is not written to again, by anybody.
  create function jobs.conclude_dispatches(asked jsonb) returns table (owner uuid)
  language sql volatile security definer ${byKey} as $$
    with concluded as (
      update app.dispatch d
      set state = a.state, reason = a.reason, owner = null, lease_until = null, last_class = a.class, last_code = a.code,
        last_enhanced = a.enhanced,
        next_at = case when a.state = 'scheduled' then now() + make_interval(secs => a.pause) else d.next_at end,
        -- A relay that was never asked costs no attempt.
        attempt = d.attempt - case when a.class = 'RELAY' then 1 else 0 end,
        unknown_at = case when a.state = 'unknown' then now() end,
        doubts = d.doubts + case when a.state = 'unknown' then 1 else 0 end,
        accepted_at = case when a.state = 'accepted' then now() end,
        mta_response = case when a.state = 'accepted' then a.says end,
        last_error = case when a.state = 'accepted' then null else a.says end,
        delivery = case when a.class = 'PERM_RECIPIENT' then 'hard_bounce' else d.delivery end
      from jsonb_to_recordset(asked) a ("practiceId" uuid, "localDate" date, id uuid, owner uuid, attempt integer, state text, reason text,
        class text, code integer, enhanced text, command text, "dataDone" boolean, says text, pause double precision, ms integer, hash text)
      where d.practice_id = a."practiceId" and d.local_date = a."localDate" and d.id = a.id and d.state = 'sending' and d.owner = a.owner
        and ${role} = 'worker'
      returning a.*
    ), noted as (
      insert into app.dispatch_attempt
        (practice_id, local_date, dispatch_id, attempt, worker, class, code, enhanced, command, data_done, ms, response)
      select "practiceId", "localDate", id, attempt, owner, class, code, enhanced, command, "dataDone", ms, says from concluded
    ), bounced as (
      insert into app.suppression (practice_id, address_hash, scope, reason)
      select distinct uuid '${house}', decode(hash, 'hex'), 'all', 'hard_bounce' from concluded where class = 'PERM_RECIPIENT' order by 2
      on conflict (practice_id, address_hash, scope) do update set reason = excluded.reason, created_at = now()
    )
    select owner from concluded
  $$;
`;

const claiming = firmPlan.map((setting) => `alter function jobs.claim_dispatch set ${setting};`).join(' ');

export const hints = `
  -- What claims are about that were handed to a queue. One that is stale has no answer.
  create function jobs.recall_dispatches(asked jsonb) returns table
    (practice_id uuid, local_date date, id uuid, gen integer, kind text, letter text, about uuid, recipient_id uuid, message_id text,
      due_at timestamptz)
  language sql stable security definer ${byKey} as $$
    select d.practice_id, d.local_date, d.id, d.gen, d.kind, d.letter, d.about, d.recipient_id, d.message_id, d.due_at
    from jsonb_to_recordset(asked) a ("practiceId" uuid, "localDate" date, id uuid, gen integer)
    join app.dispatch d on d.practice_id = a."practiceId" and d.local_date = a."localDate" and d.id = a.id and d.gen = a.gen
    where d.state = 'queued'
    order by d.due_at
  $$;

  -- T11, for a queue that lost what it was given.
  create function jobs.give_back_dispatches(kinds text[], seconds integer) returns table (id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    update app.dispatch d set state = 'scheduled'
    where (d.practice_id, d.local_date, d.id) in (
      select practice_id, local_date, id from app.dispatch
      where state = 'queued' and kind = any (kinds) and queued_at < now() - make_interval(secs => seconds) limit 5000 for update skip locked)
    returning d.id
  $$;
`;
