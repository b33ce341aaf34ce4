import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** What clients agree to, and what they tell at the beginning. */
export class ConsentsAndIntake1795446010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clients);
    await runner.query(facts);
    // Facts are added and never changed: what was agreed to, and what was said, stays.
    await wallTenantTable(runner, 'app.consent', 'select, insert');
    await wallTenantTable(runner, 'app.client_event', 'select, insert');
    await wallTenantTable(runner, 'app.intake', 'select, insert, update (answers, nickname, completed_at)');
    for (const table of ['app.consent', 'app.client_event', 'app.intake']) {
      await runner.query(`
        create policy client_self on ${table} as restrictive for all to app_rw using (${role} <> 'client' or client_id = ${contextId('client_id')});
      `);
    }
    // Assistants keep the calendar; what clients say is not for them. Nobody agrees or answers in the place of another.
    await runner.query(`
      create policy own_word on app.consent as restrictive for all to app_rw
        using (${role} in ('client', 'coach', 'owner', 'worker')) with check (${role} = 'client');
      create policy confidants on app.client_event as restrictive for all to app_rw using (${role} in ('client', 'coach', 'owner', 'worker'));
      create policy finished_for_coaches on app.intake as restrictive for all to app_rw
        using (${role} in ('client', 'worker') or (${role} in ('coach', 'owner') and completed_at is not null))
        with check (${role} in ('client', 'worker'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.intake; drop table app.client_event; drop table app.consent;
      alter table app.client drop column consented_at, drop column mail_hour, drop column time_zone, drop column country,
        drop constraint client_status_check, add constraint client_status_check check (status in ('invited', 'active'));
      alter table app.invitation drop column declined_for;
    `);
  }
}

const clients = `
  alter table app.invitation add column declined_for text check (declined_for = 'under-age');

  -- Where and when somebody can be reached. consented_at is t0: the first moment at which every needed consent was given.
  alter table app.client
    add column country text check (country ~ '^[A-Z]{2}$'),
    add column time_zone text,
    add column mail_hour smallint check (mail_hour between 0 and 23),
    add column consented_at timestamptz,
    drop constraint client_status_check,
    add constraint client_status_check check (status in ('invited', 'active', 'under-age'));
`;

const facts = `
  create table app.consent (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    kind text not null check (kind in ('terms', 'special-category', 'journal-sharing', 'check-in-mail', 'follow-up')),
    decision text not null check (decision in ('given', 'withdrawn')),
    version text not null,
    name text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index consent_latest on app.consent (practice_id, client_id, kind, recorded_at desc);

  -- Codes only: a sentence in the payload would be a text that nobody has sealed.
  create table app.client_event (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    kind text not null check (kind ~ '^[a-z0-9-]{1,40}$'),
    happened_on date not null,
    happened_precision text not null check (happened_precision in ('day', 'month')),
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    payload jsonb not null check (payload::text ~ '^[][{}",: a-z0-9-]*$'),
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, recorded_by) references app.member (practice_id, id)
  );
  create index client_event_latest on app.client_event (practice_id, client_id, kind, recorded_at desc);

  create table app.intake (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    answers jsonb not null default '{}',
    nickname app.encrypted_text,
    started_at timestamptz not null default now(),
    completed_at timestamptz,
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
`;
