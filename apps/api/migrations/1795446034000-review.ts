import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What waits for a coach and what became of it, what to talk about with a client, when a coach reads, and the short texts they use again. */
export class Review1795446034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await fill(runner);
    await wallTenantTable(runner, 'app.review_item', `select, insert, update (${changing}), delete`);
    await wallTenantTable(runner, 'app.agenda_point', 'select, insert, update (settled_at, settled_by), delete');
    await wallTenantTable(runner, 'app.reading_promise', 'select, insert, update (time_zone, windows), delete');
    await wallTenantTable(runner, 'app.snippet', 'select, insert, update (name, body), delete');
    for (const table of ['review_item', 'agenda_point', 'reading_promise', 'snippet']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.snippet; drop table app.reading_promise; drop table app.agenda_point; drop table app.review_item');
  }
}

const changing = `subject_id, code, version, words, arrived_at, is_again, due_at, is_promised, is_flagged, snoozed_until,
  settled_at, settled_by, outcome, revision, acted_by, acted_at, before`;

const tables = `
  -- No word of a client: reading is noted where words are asked for, and a list is no reading.
  create table app.review_item (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    kind text not null check (kind ~ '^[a-z-]+\\.[a-z-]+$'),
    -- The row of the area whose kind it is.
    subject_id uuid not null,
    -- What belongs together: a newer version takes the place of one that waits.
    thread_id uuid not null,
    code text not null check (code ~ '^[a-z0-9-]{1,60}$'),
    version text not null check (length(version) between 1 and 20),
    -- How long it is; 0 where nobody counted.
    words integer not null check (words >= 0),
    arrived_at timestamptz not null,
    is_again boolean not null,
    due_at timestamptz not null,
    is_promised boolean not null,
    is_flagged boolean not null,
    snoozed_until timestamptz,
    settled_at timestamptz,
    settled_by uuid,
    outcome text check (outcome in ('reviewed', 'asked-for-more')),
    -- Counts what happened with it: whoever acts on an older one has not seen the newer.
    revision integer not null default 1 check (revision > 0),
    -- Who did the last thing to it, when, and how it stood before: what taking it back needs.
    acted_by uuid,
    acted_at timestamptz,
    before jsonb,
    primary key (practice_id, id),
    check ((settled_at is null) = (outcome is null)),
    check (settled_at is null or snoozed_until is null),
    check ((acted_at is null) = (before is null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create unique index review_item_of_subject on app.review_item (practice_id, kind, subject_id);
  create unique index review_item_waits_once on app.review_item (practice_id, kind, thread_id) where settled_at is null;
  -- Flagged ones first, then whatever is due first: read from the front, or from where a page ended.
  create index review_item_queue on app.review_item (practice_id, is_again, (not is_flagged), due_at, id)
    where settled_at is null and snoozed_until is null;
  create index review_item_flagged on app.review_item (practice_id, due_at, id) where settled_at is null and snoozed_until is null and is_flagged;
  create index review_item_oldest on app.review_item (practice_id, arrived_at) where settled_at is null and snoozed_until is null;
  create index review_item_snoozed on app.review_item (practice_id, snoozed_until, id) where snoozed_until is not null;
  create index review_item_done on app.review_item (practice_id, settled_at desc, id desc) where settled_at is not null;
  create index review_item_of_client on app.review_item (practice_id, client_id, id);

  create table app.agenda_point (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    body app.encrypted_text not null,
    -- The item of the queue that it is about.
    item_id uuid,
    added_by uuid not null,
    added_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    settled_at timestamptz,
    settled_by uuid,
    primary key (practice_id, id),
    check ((settled_at is null) = (settled_by is null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, added_by) references app.member (practice_id, id)
  );
  create index agenda_point_of_client on app.agenda_point (practice_id, client_id, added_at);

  create table app.reading_promise (
    practice_id uuid not null references app.practice,
    member_id uuid not null,
    time_zone text not null,
    -- As domain/promise/reading-window.ts has them.
    windows jsonb not null,
    primary key (practice_id, member_id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );

  create table app.snippet (
    practice_id uuid not null references app.practice,
    id uuid not null,
    member_id uuid not null,
    name text not null check (length(name) between 1 and 60),
    body text not null check (length(body) between 1 and 2000),
    primary key (practice_id, id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );
  create index snippet_of_member on app.snippet (practice_id, member_id);
`;

const team = (table: string) => `
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
`;

const own = (table: string) => `
  create policy own on app.${table} as restrictive for all to app_rw
    using (${role} = 'worker' or (${role} in ('coach', 'owner') and member_id = ${contextId('member_id')}));
`;

// A client causes items and neither writes nor reads them: not that one waits, nor that it was flagged or snoozed.
const policies = `
  ${team('review_item')} ${team('agenda_point')} ${own('reading_promise')} ${own('snippet')}
  create policy put_by_worker on app.review_item as restrictive for insert to app_rw with check (${role} = 'worker');
  create policy withdrawn_by_worker on app.review_item as restrictive for delete to app_rw using (${role} = 'worker');
  create policy own_point on app.agenda_point as restrictive for delete to app_rw
    using (${role} = 'worker' or added_by = ${contextId('member_id')});
`;

// Who is looked after now, by codes of that day: a flag of these waits for a coach at once.
const urgent = `f.code in ('self-harm-now', 'harm-to-others', 'abused-by-ex', 'pursuit-hard', 'child-at-risk', 'mental-state')
  or (f.code = 'self-harm-passive' and f.cause = 'better-off-dead')`;

// What waits already: of each assignment what was shared last, unless somebody has settled it. Nobody has promised anything yet.
const waiting = `
  insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again, due_at,
    is_promised, is_flagged)
  select s.practice_id, gen_random_uuid(), s.client_id, 'programs.submission', s.id, s.assignment_id, a.exercise, a.version, 0,
    date_trunc('milliseconds', s.handed_in_at),
    exists (select from app.submission other where other.practice_id = s.practice_id and other.assignment_id = s.assignment_id
      and other.id <> s.id and (other.review is not null or exists (
        select from app.submission_comment c where c.practice_id = other.practice_id and c.submission_id = other.id))),
    date_trunc('milliseconds', s.handed_in_at) + interval '2 days', false,
    exists (select from app.flag f where f.practice_id = s.practice_id and f.client_id = s.client_id and not f.is_settled and (${urgent}))
  from app.submission s join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
  where s.is_shared and s.review is null and not exists (
    select from app.submission later where later.practice_id = s.practice_id and later.assignment_id = s.assignment_id and later.is_shared
      and (later.handed_in_at, later.id) > (s.handed_in_at, s.id))`;

async function fill(runner: QueryRunner): Promise<void> {
  const read = ['submission', 'assignment', 'submission_comment', 'flag'];
  for (const table of read) await runner.query(`alter table app.${table} no force row level security`);
  await runner.query(waiting);
  for (const table of read) await runner.query(`alter table app.${table} force row level security`);
}
