import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable } from '@rekindle/platform/database';

/** Wrapped keys, in a database of their own. */
export class Keys1795446004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema keys;
      grant usage on schema keys to keys_rw;

      create table keys.ring_key (
        practice_id uuid not null,
        version integer not null,
        -- which master key wraps it
        master_id text not null,
        wrapped bytea not null,
        created_at timestamptz not null default now(),
        primary key (practice_id, version)
      );
      create index ring_key_by_master on keys.ring_key (practice_id, master_id);

      create table keys.data_key (
        practice_id uuid not null,
        id uuid not null,
        -- a client, the practice itself, or an account of the house
        holder_id uuid not null,
        ring_version integer not null,
        wrapped bytea,
        created_at timestamptz not null default now(),
        retired_at timestamptz,
        shredded_at timestamptz,
        primary key (practice_id, id),
        check ((wrapped is null) = (shredded_at is not null))
      );
      -- One key writes for a holder; the mark of a shredded one keeps its place.
      create unique index data_key_that_writes on keys.data_key (practice_id, holder_id) where retired_at is null;
      create index data_key_by_ring on keys.data_key (practice_id, ring_version, id) where wrapped is not null;
    `);
    for (const table of ['keys.ring_key', 'keys.data_key'])
      await wallTable(runner, table, `practice_id = ${contextId('practice_id')}`, 'select, insert, update, delete', 'keys_rw');
    await runner.query(`
      revoke delete on keys.data_key from keys_rw;
      grant usage on schema keys to sched_fn;
      grant create on schema keys to sched_fn;
      grant select on keys.ring_key to sched_fn;
      -- Asked when there is a new master key, across all practices; answers with ids only.
      create function keys.practices_under_other_masters(current text, most integer) returns setof uuid
      language sql stable security definer set search_path = pg_catalog, keys as $$
        select distinct practice_id from keys.ring_key where master_id <> current limit most
      $$;
      alter function keys.practices_under_other_masters owner to sched_fn;
      revoke all on all functions in schema keys from public;
      grant execute on all functions in schema keys to keys_rw;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema keys cascade;');
  }
}
