import type { MigrationInterface, QueryRunner } from 'typeorm';
import { house } from '@rekindle/platform/context';
import { contextId, wallTable, wallTenantTable } from '@rekindle/platform/database';

const role = `(select current_setting('app.role', true))`;

/** What mail is owed to whom, what became of each attempt, and whom we no longer write to. */
export class MailLanes1795446006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.dispatch', `select, insert (${postedColumns}), update (${statefulColumns})`);
    await wallTenantTable(runner, 'app.dispatch_attempt', 'select, insert');
    await wallTenantTable(runner, 'app.suppression', 'select, insert, update (reason, created_at)');
    // Evidence comes from outside and knows a message id, no practice.
    await wallTable(runner, 'app.email_evidence', `${role} = 'worker'`, 'select, insert');
    await runner.query(`
      -- Anybody's use case may post a letter; people who are coached see those about themselves only.
      create policy client_self on app.dispatch as restrictive for all to app_rw
        using (${role} <> 'client' or client_id = ${contextId('client_id')}) with check (practice_id is not null);
      create policy worker_sends on app.dispatch as restrictive for update to app_rw using (${role} = 'worker');
      create policy staff_only on app.dispatch_attempt as restrictive for all to app_rw using (${role} <> 'client');
      create policy worker_sends on app.dispatch_attempt as restrictive for insert to app_rw with check (${role} = 'worker');
      create policy staff_only on app.suppression as restrictive for all to app_rw using (${role} <> 'client');
    `);
    await runner.query(transitions);
    await runner.query(months);
    await runner.query(definers);
    await runner.query('select jobs.prepare_dispatch_months(); drop table jobs.mail_receipt;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function jobs.count_dispatch; drop function jobs.sweep_dispatch; drop function jobs.claim_dispatch; drop function jobs.is_suppressed;
      drop function jobs.prepare_dispatch_months;
      drop table app.suppression; drop table app.email_evidence; drop table app.dispatch_attempt; drop table app.dispatch;
      drop function app.refuse_wrong_transition;
      create table jobs.mail_receipt (
        message_id text primary key, state text not null check (state in ('sending', 'again', 'accepted', 'refused')),
        attempts integer not null, at timestamptz not null default now()
      );
    `);
    await wallTable(runner, 'jobs.mail_receipt', `${role} = 'worker'`, 'select, insert, update');
  }
}

const postedColumns = `practice_id, local_date, id, occurrence_key, schedule_id, recipient_id, client_id, slot, kind, letter, about, ambiguous,
  tz, tzdb, local_time, schedule_version, due_at, expires_at, next_at, message_id`;
const statefulColumns = `state, next_at, owner, lease_until, sending_at, attempt, unknown_at, doubts, last_class, last_code, last_enhanced,
  last_error, accepted_at, mta_response, delivery, reason`;

const tables = `
  create table app.dispatch (
    practice_id uuid not null,
    local_date date not null,
    id uuid not null,
    occurrence_key text not null,
    schedule_id uuid,
    recipient_id uuid not null,
    client_id uuid,
    slot smallint not null default 0,
    kind text not null check (kind in ('security', 'transactional', 'checkin', 'nudge', 'reminder', 'digest', 'wave', 'manual_resend')),
    -- What is mailed is written when it is sent, from the row that it is about: no address and no text is stored here.
    letter text not null,
    about uuid not null,
    ambiguous text not null check (ambiguous in ('hold', 'resend_once')),
    tz text not null,
    tzdb text not null,
    local_time time not null,
    schedule_version integer not null default 1,
    due_at timestamptz not null,
    expires_at timestamptz not null,
    next_at timestamptz not null,
    state text not null default 'scheduled' check (state in
      ('scheduled', 'queued', 'sending', 'unknown', 'held', 'accepted', 'failed', 'skipped', 'cancelled', 'dead')),
    -- Counts claims: a hint from an earlier one is stale.
    gen integer not null default 0,
    queued_at timestamptz,
    owner uuid,
    lease_until timestamptz,
    sending_at timestamptz,
    attempt integer not null default 0,
    unknown_at timestamptz,
    -- How often the outcome was unknown.
    doubts integer not null default 0,
    message_id text not null,
    last_class text,
    last_code integer,
    last_enhanced text,
    last_error text,
    accepted_at timestamptz,
    mta_response text,
    delivery text not null default 'none' check (delivery in ('none', 'delivered', 'soft_bounce', 'hard_bounce', 'complaint')),
    reason text,
    created_at timestamptz not null default now(),
    primary key (practice_id, local_date, id),
    unique (practice_id, local_date, occurrence_key),
    unique (local_date, message_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  ) partition by range (local_date);
  -- By kind: an empty lane must not read through the backlog of another.
  create index dispatch_due on app.dispatch (kind, next_at) where state = 'scheduled';
  create index dispatch_expiring on app.dispatch (expires_at) where state in ('scheduled', 'queued');
  create index dispatch_spent on app.dispatch (practice_id) where state = 'scheduled' and attempt >= 6;
  create index dispatch_queued on app.dispatch (queued_at) where state = 'queued';
  create index dispatch_sending on app.dispatch (lease_until) where state = 'sending';
  create index dispatch_in_doubt on app.dispatch (unknown_at) where state in ('unknown', 'held');
  create index dispatch_dead on app.dispatch (practice_id) where state = 'dead';

  create table app.dispatch_attempt (
    practice_id uuid not null,
    local_date date not null,
    dispatch_id uuid not null,
    attempt integer not null,
    at timestamptz not null default now(),
    worker text not null,
    class text not null,
    code integer,
    enhanced text,
    command text,
    -- Whether the whole mail had left us.
    data_done boolean not null,
    ms integer not null,
    response text,
    primary key (practice_id, local_date, dispatch_id, attempt, at)
  );

  create table app.email_evidence (
    message_id text not null,
    source text not null,
    kind text not null check (kind in ('accepted', 'delivered', 'bounced', 'complained')),
    at timestamptz not null default now(),
    detail jsonb,
    primary key (message_id, source, kind)
  );

  create table app.suppression (
    practice_id uuid not null,
    address_hash bytea not null check (length(address_hash) = 32),
    -- 'all', or one kind of mail
    scope text not null,
    reason text not null check (reason in ('hard_bounce', 'complaint', 'unsubscribed', 'manual')),
    created_at timestamptz not null default now(),
    primary key (practice_id, address_hash, scope)
  );
`;

// The only legal transitions (T2 to T16); whoever wants another finds out here and not in somebody's mailbox.
const transitions = `
  create function app.refuse_wrong_transition() returns trigger language plpgsql set search_path = pg_catalog as $$
  declare
    legal constant text[] := array[
      'scheduled queued', 'queued sending', 'queued scheduled',
      'sending accepted', 'sending scheduled', 'sending failed', 'sending unknown',
      'unknown accepted', 'unknown scheduled', 'unknown held', 'held accepted',
      'scheduled skipped', 'queued skipped', 'scheduled cancelled', 'queued cancelled',
      'scheduled dead', 'queued dead', 'sending dead',
      'dead scheduled', 'held scheduled', 'failed scheduled'];
  begin
    if (old.state || ' ' || new.state) <> all (legal) then
      raise exception 'A dispatch does not go from % to %.', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger legal_transition before update of state on app.dispatch for each row execute function app.refuse_wrong_transition();
`;

// A table per month, so that an old month is dropped and not deleted row by row. The month before the first one is for those who are
// still in it while UTC is not. Attached and not created as a partition: that would lock out everybody who reads the parent.
const months = `
  create function jobs.prepare_dispatch_months() returns void
  language plpgsql security definer set search_path = pg_catalog, app as $$
  declare
    month date;
    name text;
    wall constant text := $wall$practice_id = ${contextId('practice_id')}$wall$;
  begin
    perform pg_advisory_xact_lock(hashtext('prepare dispatch months'));
    for ahead in -1..2 loop
      month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead);
      name := to_char(month, '"dispatch_"YYYY_MM');
      continue when to_regclass('app.' || name) is not null;
      execute format('create table app.%I (like app.dispatch including defaults including constraints)
        with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.01)', name);
      execute format('alter table app.%I enable row level security, force row level security', name);
      execute format('create policy tenant on app.%I as permissive for all to app_rw using (%s) with check (%s)', name, wall, wall);
      execute format('alter table app.dispatch attach partition app.%I for values from (%L) to (%L)', name, month, month + interval '1 month');
    end loop;
  end $$;
  grant execute on function jobs.prepare_dispatch_months to app_rw;
`;

// Each statement of the sweep takes so many rows at most, and none that somebody else holds: no deadlock, no endless transaction.
const rowsWhere = (where: string) => `
  (practice_id, local_date, id) in (select practice_id, local_date, id from app.dispatch where ${where} limit 5000 for update skip locked)`;

const definers = `
  grant select, update on app.dispatch to sched_fn;
  grant select, insert on app.dispatch_attempt to sched_fn;
  grant select on app.email_evidence, app.suppression to sched_fn;

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

  alter function jobs.is_suppressed owner to sched_fn;
  alter function jobs.claim_dispatch owner to sched_fn;
  alter function jobs.sweep_dispatch owner to sched_fn;
  alter function jobs.count_dispatch owner to sched_fn;
  grant execute on function jobs.is_suppressed, jobs.claim_dispatch, jobs.sweep_dispatch, jobs.count_dispatch to app_rw;
`;
