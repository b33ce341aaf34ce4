import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What asking for due mail costs: nothing due is found out by one look into an index, and what has been claimed moves in fewer of them. */
export class MailClaims1795446027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(days);
    await runner.query(claiming);
    await runner.query(transitions);
    await runner.query(expiring);
    await runner.query(sweeping);
  }

  // The functions stay as they are: they also work without.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.dispatch drop constraint dispatch_near_its_day');
  }
}

// A mail is due and over within days of the day that it stands for, whatever the zone: so whoever looks for what is due reads the table of this
// month, and not those of a year.
const days = `
  alter table app.dispatch add constraint dispatch_near_its_day check (
    due_at >= (local_date - 1)::timestamp at time zone 'UTC' and expires_at < (local_date + 10)::timestamp at time zone 'UTC');
`;
/** A day more on either side: the session may have a zone of its own. */
const near = 'local_date between current_date - 11 and current_date + 2';

const due = (whichKind: string) => `state = 'scheduled' and dispatch.kind = ${whichKind} and next_at <= now() and ${near}`;

// The plans are firm for the reason that stands with `jobs.begin_dispatches`; a bitmap would be one of all that is due, for each batch of it.
export const claiming = `
  create or replace function jobs.claim_dispatch(kinds text[], most integer) returns table
    (practice_id uuid, local_date date, id uuid, gen integer, kind text, letter text, about uuid, client_id uuid, recipient_id uuid,
      message_id text, due_at timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, app set plan_cache_mode = force_generic_plan set jit = off
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  #variable_conflict use_column
  begin
    -- Asked twice a second, and mostly in vain: to begin an update that changes nothing would cost more than all the rest.
    if not exists (select from app.dispatch where ${due('any (kinds)')}) then return; end if;

    -- Materialised: chosen again for each row of a join, the limit would be none.
    return query with due as materialized (
      select d.practice_id, d.local_date, d.id from unnest(kinds) wanted (kind) cross join lateral (
        select practice_id, local_date, id, next_at from app.dispatch
        where ${due('wanted.kind')} and now() < expires_at and attempt < 6
        order by next_at limit most for update skip locked
      ) d order by d.next_at limit most
    )
    update app.dispatch d set state = 'queued', gen = d.gen + 1, queued_at = now() from due
    where d.practice_id = due.practice_id and d.local_date = due.local_date and d.id = due.id and d.${near}
    returning d.practice_id, d.local_date, d.id, d.gen, d.kind, d.letter, d.about, d.client_id, d.recipient_id, d.message_id, d.due_at;
  end $$;
`;

// The condition stands with the trigger, where it costs a comparison; the function is called by who is refused. What two workers have died in may
// turn out to have arrived (T16).
const legal = [
  ...['scheduled queued', 'queued sending', 'queued scheduled'],
  ...['sending accepted', 'sending scheduled', 'sending failed', 'sending unknown'],
  ...['unknown accepted', 'unknown scheduled', 'unknown held', 'held accepted', 'dead accepted'],
  ...['scheduled skipped', 'queued skipped', 'scheduled cancelled', 'queued cancelled'],
  ...['scheduled dead', 'queued dead', 'sending dead'],
  ...['dead scheduled', 'held scheduled', 'failed scheduled'],
];
export const transitions = `
  drop trigger legal_transition on app.dispatch;
  create or replace function app.refuse_wrong_transition() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    raise exception 'A dispatch does not go from % to %.', old.state, new.state using errcode = 'check_violation';
  end $$;
  create trigger legal_transition before update of state on app.dispatch for each row
    when ((old.state || ' ' || new.state) <> all (array[${legal.map((step) => `'${step}'`).join(', ')}]))
    execute function app.refuse_wrong_transition();
`;

// What is claimed leaves it: the sweep finds a claim that has expired among those that nobody looks after.
const expiring = `
  drop index app.dispatch_expiring;
  create index dispatch_expiring on app.dispatch (expires_at) where state = 'scheduled';
`;

// Each statement of the sweep takes so many rows at most, and none that somebody else holds: no deadlock, no endless transaction.
const rowsWhere = (where: string) => `
  (practice_id, local_date, id) in (select practice_id, local_date, id from app.dispatch where ${where} limit 5000 for update skip locked)`;

export const sweeping = `
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

    -- T8 and T16: evidence wins, however late. What came back had been taken, also where its worker died.
    update app.dispatch d set state = 'accepted', accepted_at = now(), reason = null
    where ${rowsWhere(`(state in ('unknown', 'held') or (state = 'dead' and reason = 'crashes_worker')) and exists (
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

    -- T11: whoever claimed it has gone, or could not read what it is about; T12 where that took too long
    update app.dispatch set state = 'scheduled', next_at = now()
    where ${rowsWhere(`state = 'queued' and queued_at < now() - interval '120 seconds' and now() < expires_at`)};
    update app.dispatch set state = 'skipped', reason = 'expired'
    where ${rowsWhere(`state = 'queued' and queued_at < now() - interval '120 seconds' and expires_at <= now()`)};

    -- T12
    update app.dispatch set state = 'skipped', reason = 'expired'
    where ${rowsWhere(`state = 'scheduled' and expires_at <= now()`)};

    -- T14
    return query update app.dispatch set state = 'dead', reason = 'attempts'
    where ${rowsWhere(`state = 'scheduled' and attempt >= 6`)}
    returning practice_id, id, letter, state, reason;
  end $$;

  -- What nobody knows the outcome of, for whoever may find out: also what two workers have died in, before a human sends it again.
  create or replace function jobs.find_doubts() returns table (message_id text, sending_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, app as $$
    (select message_id, sending_at from app.dispatch
      where state in ('unknown', 'held') and unknown_at > now() - interval '3 days' order by unknown_at limit 1000)
    union all
    (select message_id, sending_at from app.dispatch
      where state = 'dead' and reason = 'crashes_worker' and unknown_at > now() - interval '3 days' limit 1000)
  $$;
`;
