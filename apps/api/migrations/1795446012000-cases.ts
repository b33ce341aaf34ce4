import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { searchableText } from '@rekindle/shared/kernel';
import { mine, role, seesAll } from './policies';

/** A client as a case: from somebody who asked to somebody who has finished, with tags, fields of the practice's own, and ways to look at all of them. */
export class Cases1795446012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cases);
    await addSortNames(runner);
    await runner.query(tables);
    await wallTenantTable(runner, 'app.tag', 'select, insert, update (name), delete');
    await wallTenantTable(runner, 'app.client_tag', 'select, insert, delete');
    await wallTenantTable(runner, 'app.custom_field', 'select, insert, update (name, choices, position, archived_at)');
    await wallTenantTable(runner, 'app.custom_value', 'select, insert, update (value, changed_at), delete');
    await wallTenantTable(runner, 'app.saved_view', 'select, insert, update (name, search, position), delete');
    await wallTenantTable(runner, 'app.bulk_change', 'select, insert, update (undone_at)');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.bulk_change; drop table app.saved_view; drop table app.custom_value; drop table app.custom_field;
      drop table app.client_tag; drop table app.tag;
      alter table app.client drop column pronouns, drop column sort_name, drop column status_since, drop column added_at, drop column merged_into,
        alter column invited_at set not null,
        drop constraint client_status_check, add constraint client_status_check check (status in ('invited', 'active', 'under-age', 'erased'));
    `);
  }
}

// Nobody who only asked was invited; when they came onto the list is a date of its own.
const cases = `
  alter table app.client
    add column pronouns text check (length(pronouns) between 1 and 30),
    add column sort_name text collate "C" not null default '',
    add column status_since timestamptz not null default now(),
    add column added_at timestamptz not null default now(),
    add column merged_into uuid,
    alter column invited_at drop not null,
    drop constraint client_status_check,
    add constraint client_status_check check (status in ('prospect', 'invited', 'active', 'paused', 'ended', 'under-age', 'merged', 'erased')),
    add foreign key (practice_id, merged_into) references app.client (practice_id, id);
`;

// Forced row level security binds the owner of the tables as well: a migration that changes rows lifts it for as long as it takes.
async function addSortNames(runner: QueryRunner): Promise<void> {
  await runner.query('alter table app.client no force row level security');
  await runner.query('update app.client set added_at = invited_at, status_since = coalesce(joined_at, invited_at)');
  const clients = (await runner.query('select practice_id, id, name from app.client')) as {
    practice_id: string;
    id: string;
    name: string;
  }[];
  for (const { practice_id, id, name } of clients)
    await runner.query('update app.client set sort_name = $3 where practice_id = $1 and id = $2', [practice_id, id, searchableText(name)]);
  await runner.query('alter table app.client force row level security');
}

const tables = `
  create table app.tag (
    practice_id uuid not null references app.practice,
    id uuid not null,
    name text not null check (length(name) between 1 and 40),
    primary key (practice_id, id)
  );
  create unique index tag_once on app.tag (practice_id, lower(name));

  create table app.client_tag (
    practice_id uuid not null references app.practice,
    tag_id uuid not null,
    client_id uuid not null,
    primary key (practice_id, tag_id, client_id),
    foreign key (practice_id, tag_id) references app.tag (practice_id, id) on delete cascade,
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index client_tag_of_client on app.client_tag (practice_id, client_id);

  create table app.custom_field (
    practice_id uuid not null references app.practice,
    id uuid not null,
    name text not null check (length(name) between 1 and 60),
    kind text not null check (kind in ('text', 'number', 'date', 'choice')),
    choices text[] not null default '{}',
    position integer not null,
    archived_at timestamptz,
    primary key (practice_id, id)
  );
  create unique index custom_field_once on app.custom_field (practice_id, lower(name)) where archived_at is null;

  create table app.custom_value (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    field_id uuid not null,
    value app.encrypted_text not null,
    changed_at timestamptz not null default now(),
    primary key (practice_id, client_id, field_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, field_id) references app.custom_field (practice_id, id)
  );

  -- A way to look at the list that somebody gave a name: the part of the address behind the question mark.
  create table app.saved_view (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    name text not null check (length(name) between 1 and 40),
    search text not null check (length(search) <= 2000),
    position integer not null,
    primary key (practice_id, id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );
  create unique index saved_view_once on app.saved_view (practice_id, member_id, lower(name));

  -- What was before a change of many clients at once, so that it can be taken back.
  create table app.bulk_change (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    deed text not null,
    before jsonb not null,
    made_at timestamptz not null default now(),
    undone_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );
  create index bulk_change_latest on app.bulk_change (practice_id, made_at);
`;

const own = `member_id = ${contextId('member_id')}`;

const policies = `
  create policy staff on app.tag as restrictive for all to app_rw using (${role} <> 'client');
  create policy staff on app.client_tag as restrictive for all to app_rw using (${role} <> 'client');
  create policy assigned on app.client_tag as restrictive for all to app_rw using (${seesAll} or ${mine('client_tag')});
  create policy staff on app.custom_field as restrictive for all to app_rw using (${role} <> 'client');
  create policy confidants on app.custom_value as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy assigned on app.custom_value as restrictive for all to app_rw using (${seesAll} or ${mine('custom_value')});
  create policy own on app.saved_view as restrictive for all to app_rw using (${own});
  create policy own on app.bulk_change as restrictive for all to app_rw using (${own});
`;
