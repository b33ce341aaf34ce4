import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** What was told to open pages in the last minutes: that something changed, never what. */
export class LiveChanges1795446018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wallTenantTable(runner, 'jobs.live_change', 'select, insert (practice_id, topic)');
    // Whoever acts may tell; when something happened in a practice is not for clients to read.
    await runner.query(
      `create policy staff_reads on jobs.live_change as restrictive for select to app_rw using (${role} in ('owner', 'coach', 'assistant'))`,
    );
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function jobs.forget_live_changes; drop function jobs.hear_live_changes; drop table jobs.live_change');
  }
}

// Numbers are given out when rows are written and not when they are committed, so whoever remembers the last number misses a row that
// commits late. The transaction stands in the row instead: what was not visible in the snapshot of the last look and is in this one is new,
// however long its transaction took.
const table = `
  create table jobs.live_change (
    practice_id uuid not null,
    tx xid8 not null default pg_current_xact_id(),
    topic text not null check (topic ~ '^[a-z-]{1,40}$'),
    told_at timestamptz not null default clock_timestamp(),
    primary key (practice_id, tx, topic)
  );
  create index live_change_by_tx on jobs.live_change (tx);
  grant select, delete on jobs.live_change to sched_fn;
`;

// Always one row at least: it says where the next look goes on. A row from a restored copy has a number from another life; it is never
// visible, or was long ago.
const functions = `
  create function jobs.hear_live_changes(since pg_snapshot) returns table (snapshot pg_snapshot, practice_id uuid, topic text)
  language sql stable security definer set search_path = pg_catalog, jobs as $$
    select now.snapshot, c.practice_id, c.topic from (select pg_current_snapshot() as snapshot) now
      left join jobs.live_change c on c.tx >= pg_snapshot_xmin(since)
        and not pg_visible_in_snapshot(c.tx, since) and pg_visible_in_snapshot(c.tx, now.snapshot)
  $$;
  create function jobs.forget_live_changes() returns void
  language sql security definer set search_path = pg_catalog, jobs as $$
    delete from jobs.live_change where told_at < now() - interval '10 minutes'
  $$;

  alter function jobs.hear_live_changes owner to sched_fn;
  alter function jobs.forget_live_changes owner to sched_fn;
  revoke all on function jobs.hear_live_changes, jobs.forget_live_changes from public;
  grant execute on function jobs.hear_live_changes, jobs.forget_live_changes to app_rw;
`;
