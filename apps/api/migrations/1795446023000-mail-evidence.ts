import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** What becomes of mail after the relay has taken it, and what people stop by themselves. */
export class MailEvidence1795446023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await wallTenantTable(runner, 'app.bounce_score', 'select, insert, update (score, scored_on)');
    await runner.query(policies);
    await runner.query(lookUps);
    await runner.query(sweeping);
  }

  // The sweep keeps what it has learnt: it also works without.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function jobs.find_doubts; drop function jobs.find_dispatch;
      drop policy only_what_was_chosen on app.suppression;
      revoke delete on app.suppression from app_rw;
      drop table app.bounce_score;
    `);
  }
}

const columns = `
  -- 'absent': not there up to this moment, says whoever would know
  alter table app.email_evidence drop constraint email_evidence_kind_check;
  alter table app.email_evidence add constraint email_evidence_kind_check
    check (kind in ('accepted', 'delivered', 'bounced', 'complained', 'absent'));
  grant update (at) on app.email_evidence to app_rw;

  create table app.bounce_score (
    practice_id uuid not null,
    address_hash bytea not null check (length(address_hash) = 32),
    score numeric(4, 1) not null,
    -- At most once a day: a relay that is away for an hour returns many mails.
    scored_on date not null,
    primary key (practice_id, address_hash)
  );
`;

const policies = `
  create policy worker_scores on app.bounce_score as restrictive for all to app_rw using (${role} = 'worker');
  grant delete on app.suppression to app_rw;
  create policy only_what_was_chosen on app.suppression as restrictive for delete to app_rw
    using (${role} = 'worker' and reason in ('unsubscribed', 'manual'));
`;

const lookUps = `
  -- A bounce names a mail and no practice. Day by day, so that each look is one into an index; later nothing comes back.
  create function jobs.find_dispatch(wanted text) returns table (practice_id uuid, local_date date, id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select found.* from generate_series(0, 31) ago cross join lateral (
      select practice_id, local_date, id from app.dispatch
      where local_date = (now() at time zone 'UTC')::date + 1 - ago and message_id = wanted
    ) found
  $$;

  -- What nobody knows the outcome of, for whoever may find out.
  create function jobs.find_doubts() returns table (message_id text, sending_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select message_id, sending_at from app.dispatch
    where state in ('unknown', 'held') and unknown_at > now() - interval '3 days'
    order by unknown_at limit 1000
  $$;

  alter function jobs.find_dispatch owner to sched_fn;
  alter function jobs.find_doubts owner to sched_fn;
  grant execute on function jobs.find_dispatch, jobs.find_doubts to app_rw;
`;

// Each statement of the sweep takes so many rows at most, and none that somebody else holds: no deadlock, no endless transaction.
const rowsWhere = (where: string) => `
  (practice_id, local_date, id) in (select practice_id, local_date, id from app.dispatch where ${where} limit 5000 for update skip locked)`;

const sweeping = `
  -- Answers with those that now wait for a human.
  create or replace function jobs.sweep_dispatch() returns table (practice_id uuid, id uuid, letter text, state text, reason text)
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

    -- T8 and T16: evidence wins, however late. What came back had been taken.
    update app.dispatch d set state = 'accepted', accepted_at = now(), reason = null
    where ${rowsWhere(`state in ('unknown', 'held') and exists (
      select from app.email_evidence e where e.message_id = dispatch.message_id and e.kind <> 'absent')`)};

    -- T9: whoever must have seen it says, of a time when nobody could still have been sending it, that it never came
    update app.dispatch set state = 'scheduled', next_at = now()
    where ${rowsWhere(`state = 'unknown' and exists (
      select from app.email_evidence e
      where e.message_id = dispatch.message_id and e.kind = 'absent' and e.at > dispatch.sending_at + interval '15 minutes')`)};

    -- Also T9, once: a second copy of a sign-in link hurts less than none. A minute, so that evidence may come first.
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
`;
