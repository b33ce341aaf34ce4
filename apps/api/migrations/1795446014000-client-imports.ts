import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** Lists of clients that come in from a file, and links under which a list goes out. */
export class ClientImports1795446014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const changed = 'content, state, choices, done, added, updated, left_out, tag_id, started_at, finished_at';
    await wallTenantTable(runner, 'app.client_import', `select, insert, update (${changed}), delete`);
    await wallTenantTable(runner, 'app.client_export', 'select, insert, update (used_at), delete');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.client_export; drop table app.client_import;');
  }
}

const tables = `
  create table app.client_import (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    -- The file, sealed; gone once it has come in, or after a day.
    content bytea,
    rows integer not null check (rows between 1 and 50000),
    state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
    -- What was chosen when it was started: codes, and the ids of those who coach.
    choices jsonb,
    done integer not null default 0,
    added integer,
    updated integer,
    left_out integer,
    tag_id uuid,
    uploaded_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    primary key (practice_id, id),
    check (state not in ('waiting', 'running') or content is not null),
    foreign key (practice_id, member_id) references app.member (practice_id, id),
    foreign key (practice_id, tag_id) references app.tag (practice_id, id) on delete set null (tag_id)
  );
  -- Sealed bytes do not get smaller.
  alter table app.client_import alter column content set storage external;

  create table app.client_export (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    -- The part of an address behind the question mark.
    search text not null check (length(search) <= 2000),
    made_at timestamptz not null default now(),
    used_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );
`;

const own = `member_id = ${contextId('member_id')}`;

// Whoever handed a list in goes on with it, and nobody else; the worker does what was asked for.
const policies = `
  create policy own on app.client_import as restrictive for all to app_rw
    using (${role} = 'worker' or (${role} in ('coach', 'owner') and ${own}));
  create policy own on app.client_export as restrictive for all to app_rw
    using (${role} = 'worker' or (${role} in ('coach', 'owner') and ${own}));
`;
