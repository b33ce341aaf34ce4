import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What came of it, as clients and coaches say: dated reports that nobody changes, and of which newer ones correct older ones. */
export class Outcomes1795943859093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wallTenantTable(runner, 'app.outcome_report', 'select, insert');
    await closeToReaders(runner, 'app.outcome_report');
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.outcome_report;');
  }
}

const table = `
  create table app.outcome_report (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    says text not null check (says in ('apart', 'trial', 'together', 'moved-on')),
    as_of date not null,
    since date,
    reporter text not null check (reporter in ('client', 'coach', 'partner')),
    source text not null check (source in ('portal', 'client-page', 'wave')),
    is_certain boolean not null,
    -- Counted, and for no coach to read.
    is_private boolean not null,
    corrects uuid,
    is_taken_back boolean not null default false,
    -- A member of the team; null where the client wrote it.
    written_by uuid,
    written_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, id),
    -- A report is corrected by one of the same client, and once: the next one corrects the correction.
    unique (practice_id, client_id, id),
    unique (practice_id, corrects),
    foreign key (practice_id, client_id, corrects) references app.outcome_report (practice_id, client_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, written_by) references app.member (practice_id, id),
    check (since <= as_of),
    check (corrects is not null or not is_taken_back),
    check ((reporter = 'client') = (written_by is null)),
    check (written_by is null or not is_private)
  );
  create index outcome_report_of_client on app.outcome_report (practice_id, client_id, written_at, id);
`;

const member = contextId('member_id');

const policies = `
  create policy client_self on app.outcome_report as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')});
  create policy confidants on app.outcome_report as restrictive for all to app_rw using (${role} in ('client', 'worker', 'coach', 'owner'));
  create policy assigned on app.outcome_report as restrictive for all to app_rw using (${seesAll} or ${mine('outcome_report')});
  create policy for_statistics on app.outcome_report as restrictive for select to app_rw using (not is_private or ${role} in ('client', 'worker'));
  create policy own_hand on app.outcome_report as restrictive for insert to app_rw
    with check (${role} = 'worker' or (${role} = 'client' and written_by is null) or (${role} in ('coach', 'owner') and written_by = ${member}));
`;
