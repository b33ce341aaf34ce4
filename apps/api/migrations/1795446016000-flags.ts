import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What somebody has to be looked after for. Flags are added, looks are added, and nothing is taken away while somebody is a client. */
export class Flags1795446016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.flag', 'select, insert, update (is_settled), delete');
    await wallTenantTable(runner, 'app.flag_look', 'select, insert, delete');
    for (const table of ['flag', 'flag_look']) await runner.query(policies(table));
    await runner.query(
      `create policy settled_once on app.flag as restrictive for update to app_rw using (not is_settled) with check (is_settled)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.flag_look; drop table app.flag');
  }
}

const tables = `
  create table app.flag (
    practice_id uuid not null references app.practice,
    id uuid not null,
    client_id uuid not null,
    code text not null check (code ~ '^[a-z-]{1,40}$'),
    cause text not null check (cause ~ '^[a-z-]{1,40}$'),
    raised_by uuid,
    raised_at timestamptz not null default clock_timestamp(),
    -- Coaches have looked as often as such a flag wants it.
    is_settled boolean not null default false,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, raised_by) references app.member (practice_id, id)
  );
  create index flag_of_client on app.flag (practice_id, client_id, raised_at desc);
  create index flag_unsettled on app.flag (practice_id, raised_at desc) where not is_settled;

  create table app.flag_look (
    practice_id uuid not null references app.practice,
    id uuid not null,
    flag_id uuid not null,
    client_id uuid not null,
    looked_by uuid not null,
    looked_at timestamptz not null default clock_timestamp(),
    note app.encrypted_text not null,
    primary key (practice_id, id),
    foreign key (practice_id, flag_id) references app.flag (practice_id, id),
    foreign key (practice_id, client_id) references app.client (practice_id, id),
    foreign key (practice_id, looked_by) references app.member (practice_id, id)
  );
  create index flag_look_of_flag on app.flag_look (practice_id, flag_id);
`;

// A client causes flags and neither writes nor reads them; whoever keeps the calendar sees none.
const policies = (table: string) => `
  create policy confidants on app.${table} as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or ${mine(table)});
  create policy erased_by_worker on app.${table} as restrictive for delete to app_rw using (${role} = 'worker');
`;
