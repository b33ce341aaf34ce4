import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

const member = contextId('member_id');

/** What happened with a client and who may see it, what coaches write about them, and what must be read first. */
export class TimelineAndNotes1795446012200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await fill(runner);
    await wallTenantTable(runner, 'app.timeline_item', 'select, insert, delete');
    await wallTenantTable(runner, 'app.note', 'select, insert, update (body, visibility, changed_at, removed_at), delete');
    await wallTenantTable(runner, 'app.pinned_alert', 'select, insert, update (dismissed_by, dismissed_at, reason), delete');
    await runner.query(policies);
    // What a former client may still do is take something back, and that is part of their story.
    await closeToReaders(runner, 'app.timeline_item', `kind = 'clients.consent-withdrawn'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.pinned_alert; drop table app.note; drop table app.timeline_item;');
  }
}

// Codes only: a sentence in an item would be a text that nobody has sealed. What an item is about has its own row elsewhere.
const tables = `
  create table app.timeline_item (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    kind text not null check (kind ~ '^[a-z-]+\\.[a-z-]+$'),
    happened_at timestamptz not null,
    recorded_at timestamptz not null default now(),
    actor_id uuid,
    visibility text not null check (visibility in ('me', 'team', 'client', 'shared')),
    subject_id uuid,
    codes text[] not null default '{}' check (array_to_string(codes, ' ') ~ '^[a-z0-9 -]*$'),
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, actor_id) references app.member (practice_id, id)
  );
  create index timeline_newest on app.timeline_item (practice_id, client_id, happened_at desc, id desc);

  create table app.note (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    author_id uuid not null,
    visibility text not null check (visibility in ('me', 'team')),
    body app.encrypted_text not null,
    written_at timestamptz not null default now(),
    changed_at timestamptz,
    removed_at timestamptz,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, author_id) references app.member (practice_id, id)
  );
  create index note_of_client on app.note (practice_id, client_id, written_at desc);

  -- What was pinned stays, also when somebody said that it is done with.
  create table app.pinned_alert (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    body app.encrypted_text not null,
    pinned_by uuid not null,
    pinned_at timestamptz not null default now(),
    dismissed_by uuid,
    dismissed_at timestamptz,
    reason app.encrypted_text,
    primary key (practice_id, id),
    check ((dismissed_by is null) = (dismissed_at is null)),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, pinned_by) references app.member (practice_id, id),
    foreign key (practice_id, dismissed_by) references app.member (practice_id, id)
  );
  create index pinned_alert_of_client on app.pinned_alert (practice_id, client_id, pinned_at);
`;

// A note for oneself is its writer's alone: not the owner's, and not the fellow coaches'. The worker needs all of them, to make people nameless.
const policies = `
  create policy seen_by on app.timeline_item as restrictive for select to app_rw using (
    ${role} = 'worker' or (visibility = 'me' and actor_id = ${member})
    or (visibility <> 'me' and ${role} in ('coach', 'owner'))
    or (visibility in ('client', 'shared') and ${role} = 'client' and client_id = ${contextId('client_id')}));
  create policy written_by on app.timeline_item as restrictive for insert to app_rw
    with check (${role} <> 'client' or (client_id = ${contextId('client_id')} and visibility in ('client', 'shared')));
  create policy erased_by_worker on app.timeline_item as restrictive for delete to app_rw using (${role} = 'worker');
  create policy assigned on app.timeline_item as restrictive for all to app_rw using (${seesAll} or ${mine('timeline_item')});

  create policy confidants on app.note as restrictive for all to app_rw
    using (${role} = 'worker' or (${role} in ('coach', 'owner') and (visibility = 'team' or author_id = ${member})));
  create policy own_hand on app.note as restrictive for update to app_rw using (${role} = 'worker' or author_id = ${member});
  create policy erased_by_worker on app.note as restrictive for delete to app_rw using (${role} = 'worker');
  create policy assigned on app.note as restrictive for all to app_rw using (${seesAll} or ${mine('note')});

  create policy confidants on app.pinned_alert as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy erased_by_worker on app.pinned_alert as restrictive for delete to app_rw using (${role} = 'worker');
  create policy assigned on app.pinned_alert as restrictive for all to app_rw using (${seesAll} or ${mine('pinned_alert')});
`;

// Those who are clients already have a story too: invited, joined, told what comes first.
async function fill(runner: QueryRunner): Promise<void> {
  const read = ['client', 'intake'];
  for (const table of read) await runner.query(`alter table app.${table} no force row level security`);
  const item = (kind: string, at: string, from: string) => `
    insert into app.timeline_item (practice_id, id, client_id, kind, happened_at, recorded_at, visibility)
    select c.practice_id, gen_random_uuid(), c.id, '${kind}', ${at}, ${at}, 'client' from ${from} where ${at} is not null and c.status <> 'erased'`;
  await runner.query(item('clients.invited', 'c.invited_at', 'app.client c'));
  await runner.query(item('clients.joined', 'c.joined_at', 'app.client c'));
  await runner.query(
    item(
      'clients.intake-completed',
      'i.completed_at',
      'app.client c join app.intake i on i.practice_id = c.practice_id and i.client_id = c.id',
    ),
  );
  for (const table of read) await runner.query(`alter table app.${table} force row level security`);
}
