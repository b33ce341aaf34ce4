import type { MigrationInterface, QueryRunner } from 'typeorm';
import { house } from '@rekindle/platform/context';
import { contextId } from '@rekindle/platform/database';

/** What the worker asks about the mail of all practices at once: what is due, what was left lying, how much there is. */
export class MailFunctions1795446006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rights);
    await runner.query(sending);
    await runner.query(sweeping);
    await runner.query(handOver);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function jobs.count_dispatch; drop function jobs.sweep_dispatch; drop function jobs.claim_dispatch; drop function jobs.is_suppressed;',
    );
  }
}

const rights = `
  grant select, update on app.dispatch to sched_fn;
  grant select, insert on app.dispatch_attempt to sched_fn;
  grant select on app.email_evidence, app.suppression to sched_fn;
`;

const sending = `
  -- Asked by the one who sends, for the practice at hand and for everybody. A bounce does not lock a person out of their account for
  -- ever: mail about signing in is tried again after a day.
  create function jobs.is_suppressed(hash bytea, mail_kind text) returns boolean
  language sql stable security definer set search_path = pg_catalog, app as $$
    select exists (
      select from app.suppression
      where practice_id in ('${house}', ${contextId('practice_id')}) and address_hash = hash and scope in ('all', mail_kind)
        and not (mail_kind = 'security' and reason = 'hard_bounce' and created_at < now() - interval '1 day'))
  $$;

  create function jobs.claim_dispatch(kinds text[], most integer) returns table
    (practice_id uuid, local_date date, id uuid, gen integer, kind text, letter text, about uuid, client_id uuid, recipient_id uuid,
      message_id text, due_at timestamptz)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    -- Materialised: chosen again for each row of a join, the limit would be none.
    with due as materialized (
      select d.practice_id, d.local_date, d.id from unnest(kinds) wanted (kind) cross join lateral (
        select practice_id, local_date, id, next_at from app.dispatch
        where state = 'scheduled' and dispatch.kind = wanted.kind and next_at <= now() and now() < expires_at and attempt < 6
        order by next_at limit most for update skip locked
      ) d order by d.next_at limit most
    )
    update app.dispatch d set state = 'queued', gen = d.gen + 1, queued_at = now() from due
    where d.practice_id = due.practice_id and d.local_date = due.local_date and d.id = due.id
    returning d.practice_id, d.local_date, d.id, d.gen, d.kind, d.letter, d.about, d.client_id, d.recipient_id, d.message_id, d.due_at
  $$;
`;

// Each statement of the sweep takes so many rows at most, and none that somebody else holds: no deadlock, no endless transaction.
const rowsWhere = (where: string) => `
  (practice_id, local_date, id) in (select practice_id, local_date, id from app.dispatch where ${where} limit 5000 for update skip locked)`;

const sweeping = `
  -- Answers with those that now wait for a human.
  create function jobs.sweep_dispatch() returns table (practice_id uuid, id uuid, letter text, state text, reason text)
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  #variable_conflict use_column
  begin
    if not pg_try_advisory_xact_lock(hashtext('sweep dispatch')) then return; end if;

    -- T7, or T14 for a mail in whose sending a worker has died before
    return query with expired as (
      update app.dispatch d set unknown_at = now(), doubts = doubts + 1, last_class = 'LEASE_EXPIRED', owner = null, lease_until = null,
        (state, reason) = (select case when count(*) > 0 then 'dead' else 'unknown' end, case when count(*) > 0 then 'crashes_worker' end
          from app.dispatch_attempt a where a.practice_id = d.practice_id and a.local_date = d.local_date and a.dispatch_id = d.id
            and a.class = 'LEASE_EXPIRED')
      where ${rowsWhere(`state = 'sending' and lease_until < now() - interval '60 seconds'`)}
      returning d.practice_id, d.local_date, d.id, d.letter, d.state, d.reason, d.attempt, d.sending_at
    ), noted as (
      insert into app.dispatch_attempt (practice_id, local_date, dispatch_id, attempt, worker, class, data_done, ms)
      select practice_id, local_date, id, attempt, 'sweeper', 'LEASE_EXPIRED', false, extract(epoch from now() - sending_at) * 1000 from expired
    )
    select practice_id, id, letter, state, reason from expired where state = 'dead';

    -- T8 and T16: evidence wins, however late
    update app.dispatch d set state = 'accepted', accepted_at = now(), reason = null
    where ${rowsWhere(`state in ('unknown', 'held') and exists (
      select from app.email_evidence e where e.message_id = dispatch.message_id and e.kind in ('accepted', 'delivered'))`)};

    -- T9, once: a second copy of a sign-in link hurts less than none. A minute, so that evidence may come first.
    update app.dispatch set state = 'scheduled', next_at = now()
    where ${rowsWhere(`state = 'unknown' and ambiguous = 'resend_once' and doubts = 1 and unknown_at < now() - interval '1 minute'`)};

    -- T10
    return query update app.dispatch set state = 'held', reason = 'no_evidence'
    where ${rowsWhere(`state = 'unknown' and unknown_at < now() - interval '30 minutes'`)}
    returning practice_id, id, letter, state, reason;

    -- T11: whoever claimed it has gone, or could not read what it is about
    update app.dispatch set state = 'scheduled', next_at = now()
    where ${rowsWhere(`state = 'queued' and queued_at < now() - interval '120 seconds' and now() < expires_at`)};

    -- T12
    update app.dispatch set state = 'skipped', reason = 'expired'
    where ${rowsWhere(`state in ('scheduled', 'queued') and expires_at <= now()`)};

    -- T14
    return query update app.dispatch set state = 'dead', reason = 'attempts'
    where ${rowsWhere(`state = 'scheduled' and attempt >= 6`)}
    returning practice_id, id, letter, state, reason;
  end $$;

  -- What has not come to its end, for the measurements; each line reads one partial index.
  create function jobs.count_dispatch() returns table (state text, rows bigint)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select 'scheduled', count(*) from app.dispatch where state = 'scheduled'
    union all select 'queued', count(*) from app.dispatch where state = 'queued'
    union all select 'sending', count(*) from app.dispatch where state = 'sending'
    union all select 'unknown', count(*) filter (where state = 'unknown') from app.dispatch where state in ('unknown', 'held')
    union all select 'held', count(*) filter (where state = 'held') from app.dispatch where state in ('unknown', 'held')
    union all select 'dead', count(*) from app.dispatch where state = 'dead'
  $$;
`;

const handOver = `
  alter function jobs.is_suppressed owner to sched_fn;
  alter function jobs.claim_dispatch owner to sched_fn;
  alter function jobs.sweep_dispatch owner to sched_fn;
  alter function jobs.count_dispatch owner to sched_fn;
  grant execute on function jobs.is_suppressed, jobs.claim_dispatch, jobs.sweep_dispatch, jobs.count_dispatch to app_rw;
`;
