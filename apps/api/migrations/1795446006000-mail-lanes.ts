import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

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
    await runner.query('select jobs.prepare_dispatch_months(); drop table jobs.mail_receipt;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
