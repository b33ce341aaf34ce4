import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What clients write for themselves, and what of it they have shown. Of the rest no coach sees a row, a time or a count. */
export class Journal1795940000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.journal_entry', `select, insert, update (${changing}), delete`);
    await wallTenantTable(runner, 'app.journal_revision', 'select, insert, delete');
    await wallTenantTable(runner, 'app.journal_photo', 'select, insert, delete');
    await wallTenantTable(runner, 'app.journal_comment', 'select, insert, delete');
    await wallTenantTable(runner, 'app.journal_reading', 'select, insert, update (settled_at), delete');
    for (const table of all) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy own_deeds on app.audit_event;
      drop policy for_oneself on app.file;
      create policy for_oneself on app.file as restrictive for all to app_rw using (not for_client_alone or ${role} in ('client', 'worker'));
      drop table app.journal_reading; drop table app.journal_comment; drop table app.journal_photo; drop table app.journal_revision;
      drop table app.journal_entry;
    `);
  }
}

const all = ['journal_entry', 'journal_revision', 'journal_photo', 'journal_comment', 'journal_reading'];

const changing = 'written_on, mood, content, revision, saved_at, shared_id, shared_at, removed_at';

const tables = `
  create table app.journal_entry (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    -- Made on the device, which may have no network; so it is the client's own, and nobody else is told it.
    id uuid not null,
    written_on date not null,
    mood smallint check (mood between 0 and 4),
    -- Text, tags, events and prompt, as api/writing/content.ts writes them.
    content app.encrypted_text not null,
    -- Counts how often it was written: whoever writes on an older one has not seen the newer.
    revision integer not null check (revision > 0),
    begun_at timestamptz not null,
    saved_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    -- What coaches know it by, another one each time that it is shown.
    shared_id uuid,
    shared_at timestamptz,
    -- Out of sight, until it is brought back or gone for good.
    removed_at timestamptz,
    primary key (practice_id, client_id, id),
    check ((shared_id is null) = (shared_at is null)),
    check (removed_at is null or shared_at is null),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index journal_entry_of_client on app.journal_entry (practice_id, client_id, written_on desc, id desc) where removed_at is null;
  create unique index journal_entry_by_shared_id on app.journal_entry (practice_id, shared_id) where shared_id is not null;
  create index journal_entry_shared on app.journal_entry (practice_id, client_id, shared_at desc, shared_id desc) where shared_at is not null;

  -- Earlier wordings, sealed as they were: the client's alone.
  create table app.journal_revision (
    practice_id uuid not null,
    client_id uuid not null,
    entry_id uuid not null,
    revision integer not null check (revision > 0),
    written_on date not null,
    mood smallint,
    content app.encrypted_text not null,
    saved_at timestamptz not null,
    primary key (practice_id, client_id, entry_id, revision),
    foreign key (practice_id, client_id, entry_id) references app.journal_entry (practice_id, client_id, id)
  );

  create table app.journal_photo (
    practice_id uuid not null,
    -- Of the file.
    id uuid not null,
    client_id uuid not null,
    entry_id uuid not null,
    added_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, id),
    foreign key (practice_id, id) references app.file (practice_id, id) on delete cascade,
    foreign key (practice_id, client_id, entry_id) references app.journal_entry (practice_id, client_id, id)
  );
  create index journal_photo_of_entry on app.journal_photo (practice_id, client_id, entry_id, added_at);

  create table app.journal_comment (
    practice_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    entry_id uuid not null,
    -- Of the wording that it is about.
    revision integer not null check (revision > 0),
    author_id uuid not null,
    body app.encrypted_text not null,
    -- The very words that it is about; null where it is about the whole.
    passage app.encrypted_text,
    written_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, id),
    foreign key (practice_id, client_id, entry_id) references app.journal_entry (practice_id, client_id, id),
    foreign key (practice_id, author_id) references app.member (practice_id, id)
  );
  create index journal_comment_of_entry on app.journal_comment (practice_id, client_id, entry_id, written_at);

  -- That a coach has opened a wording, and whether they have settled it.
  create table app.journal_reading (
    practice_id uuid not null,
    client_id uuid not null,
    entry_id uuid not null,
    revision integer not null check (revision > 0),
    read_by uuid not null,
    read_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    settled_at timestamptz,
    primary key (practice_id, client_id, entry_id, revision),
    foreign key (practice_id, client_id, entry_id) references app.journal_entry (practice_id, client_id, id)
  );
`;

const ofClient = (table: string, confidants: string) => `
  create policy client_self on app.${table} as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in (${confidants}));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
  create policy erased_by_worker on app.${table} as restrictive for delete to app_rw using (${role} = 'worker');
`;

// What belongs to an entry is seen by whoever sees the entry.
const withEntry = (table: string) => `
  create policy with_entry on app.${table} as restrictive for all to app_rw using (exists (select from app.journal_entry e
    where e.practice_id = ${table}.practice_id and e.client_id = ${table}.client_id and e.id = ${table}.entry_id));
`;

const saidBy = (table: string, command: 'insert' | 'update', roles: string) => `
  create policy said_${command} on app.${table} as restrictive for ${command} to app_rw
    ${command === 'insert' ? 'with check' : 'using'} (${role} in (${roles}));
`;

const alone = `'client', 'worker'`;
const both = `'client', 'worker', 'coach', 'owner'`;
const staff = `'worker', 'coach', 'owner'`;

const policies = `
  ${ofClient('journal_entry', both)} ${saidBy('journal_entry', 'insert', alone)} ${saidBy('journal_entry', 'update', alone)}
  create policy shared on app.journal_entry as restrictive for all to app_rw using (shared_at is not null or ${role} in (${alone}));
  ${ofClient('journal_revision', alone)}
  ${ofClient('journal_photo', both)} ${withEntry('journal_photo')} ${saidBy('journal_photo', 'insert', alone)}
  ${ofClient('journal_comment', both)} ${withEntry('journal_comment')} ${saidBy('journal_comment', 'insert', staff)}
  ${ofClient('journal_reading', both)} ${withEntry('journal_reading')} ${saidBy('journal_reading', 'insert', staff)}
  ${saidBy('journal_reading', 'update', staff)}

  -- A picture is its client's alone until the entry that it is in is shown.
  drop policy for_oneself on app.file;
  create policy for_oneself on app.file as restrictive for all to app_rw using (not for_client_alone or ${role} in (${alone})
    or exists (select from app.journal_photo p where p.practice_id = file.practice_id and p.id = file.id));

  -- That somebody wrote is for nobody to read: such a deed would be the trace of an entry that was kept private.
  create policy own_deeds on app.audit_event as restrictive for select to app_rw using (action not like '%.own-%');
`;
