import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable, wallTenantTable } from '@rekindle/platform/database';

/** People, practices, and how one gets in. */
export class Identity1795446002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(practices);
    await wallTable(runner, 'identity.account', `id = ${contextId('account_id')}`, 'select, insert, update');
    // A mailed link opens its own row and no other.
    await wallTable(runner, 'identity.sign_up', `id = ${contextId('link_id')}`, 'select, insert, update');
    await wallTable(runner, 'identity.sign_in_link', `id = ${contextId('link_id')}`, 'select, insert, update');
    await wallTable(runner, 'app.practice', `id = ${contextId('practice_id')}`, 'select, insert, update (name, time_zone)');
    // Nobody's role or account ever changes in place.
    await wallTenantTable(runner, 'app.member', 'select, insert, update (name, removed_at)');
    await wallTenantTable(runner, 'app.invitation', 'select, insert, update');
    await wallTenantTable(runner, 'app.session', 'select, insert, update (revoked_at)');
    // People who are coached see themselves and those who coach them, not each other, nor who is about to come.
    await runner.query(`
      create policy client_self on app.member as restrictive for all to app_rw using (
        (select current_setting('app.role', true)) <> 'client' or role <> 'client' or id = ${contextId('client_id')});
      create policy staff_only on app.invitation as restrictive for all to app_rw using ((select current_setting('app.role', true)) <> 'client');
      create policy own_sessions on app.session as restrictive for all to app_rw using (account_id = ${contextId('account_id')});
    `);
    await runner.query(definers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function identity.find_invitation; drop function identity.find_session; drop function identity.find_memberships; drop function identity.find_account;
      drop table app.session; drop table app.invitation; drop table app.member; drop table app.practice;
      drop table identity.sign_in_link; drop table identity.sign_up; drop table identity.account;
    `);
  }
}

const people = `
  create table identity.account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    password_hash text,
    created_at timestamptz not null default now()
  );

  create table identity.sign_up (
    id uuid primary key,
    email text not null,
    name text not null,
    practice_name text not null,
    time_zone text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );

  create table identity.sign_in_link (
    id uuid primary key,
    account_id uuid not null references identity.account,
    site text not null check (site in ('coach', 'portal')),
    code_hash bytea not null,
    browser_hash bytea not null,
    codes_tried integer not null default 0,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
`;

const practices = `
  create table app.practice (
    id uuid primary key,
    name text not null,
    time_zone text not null,
    created_at timestamptz not null default now()
  );

  -- A client's membership has the id of the client's case, so that one id says "me" on both sides.
  create table app.member (
    practice_id uuid not null references app.practice,
    id uuid not null,
    account_id uuid not null references identity.account,
    role text not null check (role in ('owner', 'coach', 'assistant', 'client')),
    name text not null,
    created_at timestamptz not null default now(),
    removed_at timestamptz,
    primary key (practice_id, id)
  );
  create unique index member_once on app.member (practice_id, account_id) where removed_at is null;
  create index member_by_account on app.member (account_id) where removed_at is null;

  create table app.invitation (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    role text not null check (role in ('coach', 'assistant', 'client')),
    name text not null,
    email text not null,
    invited_by uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, invited_by) references app.member (practice_id, id)
  );
  create index invitation_by_member on app.invitation (practice_id, member_id);
  create index invitation_by_id on app.invitation (id);

  create table app.session (
    practice_id uuid not null,
    id uuid not null,
    account_id uuid not null references identity.account,
    member_id uuid not null,
    site text not null check (site in ('coach', 'portal')),
    token_hash bytea not null,
    device text not null,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    idle_after interval not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );
  create index session_by_token on app.session (token_hash);
  create index session_by_member on app.session (practice_id, member_id) where revoked_at is null;
`;

// Each is asked before the practice is known. They answer with ids, and with the role that goes with a membership.
const definers = `
  grant select on identity.account, app.member, app.invitation to sched_fn;
  grant select, update (last_seen_at) on app.session to sched_fn;

  create function identity.find_account(address text) returns uuid
  language sql stable security definer set search_path = pg_catalog, identity as $$
    select id from identity.account where email = lower(address)
  $$;

  create function identity.find_memberships(account uuid, site text) returns table (practice_id uuid, member_id uuid, role text)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select practice_id, id, role from app.member
    where account_id = account and removed_at is null and (role = 'client') = (site = 'portal')
    order by created_at desc
  $$;

  -- Written at most once a minute: a session that is used every second must not cost a write every second.
  create function identity.find_session(token bytea)
  returns table (practice_id uuid, session_id uuid, account_id uuid, member_id uuid, role text, site text)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with live as (
      select s.practice_id, s.id, s.account_id, s.member_id, m.role, s.site, s.last_seen_at
      from app.session s join app.member m on m.practice_id = s.practice_id and m.id = s.member_id and m.removed_at is null
      where s.token_hash = token and s.revoked_at is null and s.expires_at > now() and s.last_seen_at + s.idle_after > now()
    ), seen as (
      update app.session s set last_seen_at = now() from live
      where s.practice_id = live.practice_id and s.id = live.id and live.last_seen_at < now() - interval '1 minute'
    )
    select practice_id, id, account_id, member_id, role, site from live
  $$;

  create function identity.find_invitation(wanted uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, app as $$
    select practice_id from app.invitation where id = wanted
  $$;

  alter function identity.find_account owner to sched_fn;
  alter function identity.find_memberships owner to sched_fn;
  alter function identity.find_session owner to sched_fn;
  alter function identity.find_invitation owner to sched_fn;
  revoke all on all functions in schema identity from public;
  grant execute on all functions in schema identity to app_rw;
`;
