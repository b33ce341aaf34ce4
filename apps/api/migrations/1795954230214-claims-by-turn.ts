import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey, hints as formerHints, isSuppressed, sending as formerSending } from './1795446022000-mail-batches';
import { claiming as formerClaiming, sweeping as formerSweeping } from './1795446027000-mail-claims';
import { role } from './policies';

/** What the worker asks and does about the mail of all practices, by turn. */
export class ClaimsByTurn1795954230214 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [claiming, hints, sending, sweeping]) await runner.query(sql);
    await runner.query('alter function jobs.claim_turns owner to sched_fn; grant execute on function jobs.claim_turns to app_rw;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function jobs.claim_dispatch; drop function jobs.claim_turns; drop function jobs.recall_dispatches;
      drop function jobs.give_back_dispatches; drop function jobs.begin_dispatches; drop function jobs.conclude_dispatches;
      -- What they read is there again as soon as the table of turns is gone.
      set local check_function_bodies = off;
    `);
    for (const sql of [formerClaiming, formerHints, formerSending, formerSweeping, formerCount]) await runner.query(sql);
    for (const name of ['claim_dispatch', 'recall_dispatches', 'give_back_dispatches', 'begin_dispatches', 'conclude_dispatches'])
      await runner.query(`alter function jobs.${name} owner to sched_fn; grant execute on function jobs.${name} to app_rw;`);
  }
}

const isTurnOf = (d: string) => `${d}.practice_id = t.practice_id and ${d}.local_date = t.local_date and ${d}.id = t.dispatch_id`;
const due = (whichKind: string) => `t.claimed_at is null and t.kind = ${whichKind} and t.next_at <= now()`;

// The plans are firm for the reason that stands with `jobs.begin_dispatches`; a bitmap would be one of all that is due, for each batch of it. Whether a
// mail is still worth sending and has attempts left is asked when it is promised, and by the sweep.
const claiming = `
  -- T2, ids only: what a queue is given.
  create function jobs.claim_turns(kinds text[], most integer) returns table (practice_id uuid, local_date date, id uuid, gen integer)
  language plpgsql volatile security definer ${byKey} set enable_bitmapscan = off as $$
  #variable_conflict use_column
  begin
    -- Asked twice a second, and mostly in vain: to begin an update that changes nothing would cost more than all the rest.
    if not exists (select from app.dispatch_turn t where ${due('any (kinds)')}) then return; end if;

    -- Materialised: chosen again for each row of a join, the limit would be none.
    return query with due as materialized (
      select t.* from unnest(kinds) wanted (kind) cross join lateral (
        select practice_id, local_date, dispatch_id, next_at from app.dispatch_turn t
        where ${due('wanted.kind')} order by next_at limit most for update skip locked
      ) t order by t.next_at limit most
    )
    update app.dispatch_turn t set gen = t.gen + 1, claimed_at = now() from due
    where t.practice_id = due.practice_id and t.local_date = due.local_date and t.dispatch_id = due.dispatch_id
    returning t.practice_id, t.local_date, t.dispatch_id, t.gen;
  end $$;

  -- The same with what each is about, for whoever sends it without a queue in between.
  create or replace function jobs.claim_dispatch(kinds text[], most integer) returns table
    (practice_id uuid, local_date date, id uuid, gen integer, kind text, letter text, about uuid, client_id uuid, recipient_id uuid,
      message_id text, due_at timestamptz)
  language sql volatile security definer ${byKey} as $$
    select d.practice_id, d.local_date, d.id, t.gen, d.kind, d.letter, d.about, d.client_id, d.recipient_id, d.message_id, d.due_at
    from jobs.claim_turns(kinds, most) t (practice_id, local_date, dispatch_id, gen) join app.dispatch d on ${isTurnOf('d')}
  $$;
`;

const hints = `
  -- What claims are about that were handed to a queue. One that is stale has no answer.
  create or replace function jobs.recall_dispatches(asked jsonb) returns table
    (practice_id uuid, local_date date, id uuid, gen integer, kind text, letter text, about uuid, recipient_id uuid, message_id text,
      due_at timestamptz)
  language sql stable security definer ${byKey} as $$
    select d.practice_id, d.local_date, d.id, t.gen, d.kind, d.letter, d.about, d.recipient_id, d.message_id, d.due_at
    from jsonb_to_recordset(asked) a ("practiceId" uuid, "localDate" date, id uuid, gen integer)
    join app.dispatch_turn t on t.practice_id = a."practiceId" and t.local_date = a."localDate" and t.dispatch_id = a.id and t.gen = a.gen
    join app.dispatch d on ${isTurnOf('d')}
    where t.claimed_at is not null
    order by d.due_at
  $$;

  -- T11, for a queue that lost what it was given.
  create or replace function jobs.give_back_dispatches(kinds text[], seconds integer) returns table (id uuid)
  language sql volatile security definer ${byKey} as $$
    update app.dispatch_turn set claimed_at = null
    where (practice_id, local_date, dispatch_id) in (
      select practice_id, local_date, dispatch_id from app.dispatch_turn
      where claimed_at < now() - make_interval(secs => seconds) and kind = any (kinds) limit 5000 for update skip locked)
    returning dispatch_id
  $$;
`;

const sending = `
  -- T3: promises to send. Committed for good, whatever the server's settings, before the first byte of any of them leaves. Who has the claim now is
  -- compared by app.follow_turn; that it was promised by nobody since, here.
  create or replace function jobs.begin_dispatches(asked jsonb) returns table (owner uuid, attempt integer)
  language sql volatile security definer ${byKey} as $$
    select set_config('synchronous_commit', 'on', true);
    update app.dispatch d
    set state = 'sending', gen = a.gen, owner = a.owner, address_hash = decode(a.hash, 'hex'), lease_until = now() + interval '15 minutes',
      sending_at = now(), attempt = d.attempt + 1
    from jsonb_to_recordset(asked) a ("practiceId" uuid, "localDate" date, id uuid, gen integer, owner uuid, hash text)
    where d.practice_id = a."practiceId" and d.local_date = a."localDate" and d.id = a.id and d.state = 'scheduled' and d.gen < a.gen
      and d.attempt < 6 and now() < d.expires_at and not ${isSuppressed} and ${role} = 'worker'
    returning d.owner, d.attempt
  $$;
`;

// Each statement of the sweep takes so many rows at most, and none that somebody else holds: no deadlock, no endless transaction.
const rowsWhere = (where: string, from = 'app.dispatch') => `
  (practice_id, local_date, id) in (select dispatch.practice_id, dispatch.local_date, dispatch.id from ${from} where ${where}
    limit 5000 for update of dispatch skip locked)`;

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

    -- T12, also while somebody has it in hand
    update app.dispatch set state = 'skipped', reason = 'expired'
    where ${rowsWhere(`state = 'scheduled' and expires_at <= now()`)};

    -- T14
    return query update app.dispatch set state = 'dead', reason = 'attempts'
    where ${rowsWhere(`state = 'scheduled' and attempt >= 6`)}
    returning practice_id, id, letter, state, reason;

    -- T11: whoever claimed it has gone, or could not read what it is about. It comes after those that have waited since.
    update app.dispatch set next_at = now()
    where ${rowsWhere(
      `t.claimed_at < now() - interval '120 seconds' and dispatch.state = 'scheduled'`,
      `app.dispatch_turn t join app.dispatch on ${isTurnOf('dispatch')}`,
    )};
  end $$;

  -- What has not come to its end, for the measurements; each line reads one partial index.
  create or replace function jobs.count_dispatch() returns table (state text, rows bigint)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select 'scheduled', count(*) from app.dispatch_turn where claimed_at is null
    union all select 'claimed', count(*) from app.dispatch_turn where claimed_at is not null
    ${['sending', 'unknown', 'held', 'dead'].map(countOf).join(' ')}
  $$;
`;

const formerCount = `
  create or replace function jobs.count_dispatch() returns table (state text, rows bigint)
  language sql stable security definer set search_path = pg_catalog, app as $$
    ${['scheduled', 'queued', 'sending', 'unknown', 'held', 'dead'].map(countOf).join(' ').replace('union all', '')}
  $$;
`;

function countOf(state: string): string {
  const kept = ['unknown', 'held'].includes(state) ? `in ('unknown', 'held')` : `= '${state}'`;
  return `union all select '${state}', count(*) filter (where state = '${state}') from app.dispatch where state ${kept}`;
}
