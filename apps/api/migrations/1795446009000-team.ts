import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable } from '@rekindle/platform/database';

/** Second factors, password resets, devices, and what the owner of a practice decides about its team. */
export class Team1795446009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(factors);
    for (const [table, rights] of Object.entries(ofAccounts))
      await wallTable(runner, `identity.${table}`, `account_id = ${contextId('account_id')}`, rights);
    // Opened by its own token, and by nothing else.
    await wallTable(
      runner,
      'identity.ceremony',
      `id = ${contextId('link_id')}`,
      'select, insert, update (challenge, enrolled_at, used_at)',
    );
    await wallTable(runner, 'identity.password_reset', `id = ${contextId('link_id')}`, 'select, insert, update (used_at)');
    await wallTable(runner, 'identity.notice', `id = ${contextId('link_id')}`, 'select, insert');
    await runner.query(definers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function identity.has_second_factor; drop function identity.find_passkey; drop function identity.end_sessions;
      drop table identity.notice; drop table identity.password_reset; drop table identity.ceremony; drop table identity.passkey; drop table identity.recovery_code; drop table identity.totp;
    `);
  }
}

const ofAccounts = {
  totp: 'select, insert, update (secret, confirmed_at, last_used_step), delete',
  recovery_code: 'select, insert, update (used_at), delete',
  passkey: 'select, insert, update (counter, last_used_at), delete',
};

const rules = `
  alter table app.practice
    add column assigned_only boolean not null default false,
    add column second_factor_grace_days integer not null default 14 check (second_factor_grace_days between 0 and 60);
  grant update (assigned_only, second_factor_grace_days) on app.practice to app_rw;
  grant select on app.practice to sched_fn;

  -- When the person last showed a factor; sensitive acts want it to be fresh.
  alter table app.session add column proved_at timestamptz not null default now();
  grant update (proved_at) on app.session to app_rw;
`;

const factors = `
  create table identity.totp (
    account_id uuid primary key references identity.account,
    secret app.encrypted_text not null,
    confirmed_at timestamptz,
    -- a code is good once: the step of the last one
    last_used_step bigint not null default 0
  );

  create table identity.recovery_code (
    account_id uuid not null references identity.account,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account_id, code_hash)
  );

  create table identity.passkey (
    id uuid primary key,
    account_id uuid not null references identity.account,
    credential_id text not null unique,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    device_type text not null,
    backed_up boolean not null,
    aaguid uuid not null,
    name text not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz
  );
  create index passkey_of_account on identity.passkey (account_id);

  -- Something that takes two requests: the second half of signing in, or the challenge of a passkey.
  create table identity.ceremony (
    id uuid primary key,
    account_id uuid references identity.account,
    site text not null check (site in ('coach', 'portal')),
    purpose text not null check (purpose in ('prove', 'enrol', 'passkey')),
    challenge text,
    -- when a factor was added by whoever holds the token of a step
    enrolled_at timestamptz,
    expires_at timestamptz not null,
    used_at timestamptz
  );

  create table identity.password_reset (
    id uuid primary key,
    account_id uuid not null references identity.account,
    site text not null check (site in ('coach', 'portal')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );

  -- What somebody is told about how they sign in; a mail each.
  create table identity.notice (
    id uuid primary key,
    account_id uuid not null references identity.account,
    kind text not null check (kind in ('password-changed', 'factor-added', 'factor-removed', 'recovery-codes-renewed')),
    created_at timestamptz not null default now()
  );
`;

// Beside ids they answer with what goes with them: whether there is a second factor, and how fresh a session is.
const definers = `
  grant select on identity.totp, identity.passkey to sched_fn;
  grant update (revoked_at) on app.session to sched_fn;

  create function identity.has_second_factor(account uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, identity as $$
    select exists (select from identity.totp where account_id = account and confirmed_at is not null)
      or exists (select from identity.passkey where account_id = account)
  $$;

  create function identity.find_passkey(credential text) returns uuid
  language sql stable security definer set search_path = pg_catalog, identity as $$
    select account_id from identity.passkey where credential_id = credential
  $$;

  -- Of all practices: who has lost a password has lost it everywhere.
  create function identity.end_sessions(account uuid, except_for uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, app as $$
    update app.session set revoked_at = now() where account_id = account and id is distinct from except_for and revoked_at is null
  $$;

  drop function identity.find_session;
  create function identity.find_session(token bytea)
  returns table (practice_id uuid, session_id uuid, account_id uuid, member_id uuid, role text, site text, proved_at timestamptz, only_assigned boolean)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with live as (
      select s.practice_id, s.id, s.account_id, s.member_id, m.role, s.site, s.last_seen_at, s.proved_at, p.assigned_only and m.role = 'coach' as only_assigned
      from app.session s join app.member m on m.practice_id = s.practice_id and m.id = s.member_id and m.removed_at is null
        join app.practice p on p.id = s.practice_id
      where s.token_hash = token and s.revoked_at is null and s.expires_at > now() and s.last_seen_at + s.idle_after > now()
        -- Who works here has a second factor, or some days left to get one.
        and (m.role = 'client' or m.created_at + make_interval(days => p.second_factor_grace_days) > now() or identity.has_second_factor(s.account_id))
    ), seen as (
      update app.session s set last_seen_at = now() from live
      where s.practice_id = live.practice_id and s.id = live.id and live.last_seen_at < now() - interval '1 minute'
    )
    select practice_id, id, account_id, member_id, role, site, proved_at, only_assigned from live
  $$;

  alter function identity.has_second_factor owner to sched_fn;
  alter function identity.find_passkey owner to sched_fn;
  alter function identity.end_sessions owner to sched_fn;
  alter function identity.find_session owner to sched_fn;
  revoke all on all functions in schema identity from public;
  grant execute on all functions in schema identity to app_rw;
`;
