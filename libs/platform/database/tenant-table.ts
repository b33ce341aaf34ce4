import type { QueryRunner } from 'typeorm';

/**
 * Puts the wall around a table of the practices: forced row level security, one policy for all commands, and the rights of app_rw.
 * Every migration that creates a table with `practice_id` calls it; a test compares the catalogue.
 *
 * @param table with its schema, for example `app.member`
 */
export async function wallTenantTable(runner: QueryRunner, table: string, rights = 'select, insert, update, delete'): Promise<void> {
  await wallTable(runner, table, `practice_id = ${contextId('practice_id')}`, rights);
}

/**
 * The same wall with another question in it, for the few tables that belong to no practice.
 *
 * @param mayTouch SQL that is true for the rows which the one who asks may read and write
 */
export async function wallTable(runner: QueryRunner, table: string, mayTouch: string, rights: string, role = 'app_rw'): Promise<void> {
  await runner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant on ${table} as permissive for all to ${role} using (${mayTouch}) with check (${mayTouch});
    grant ${rights} on ${table} to ${role};
  `);
}

/**
 * Closes a table to whoever reads only, and leaves them what is there to read. Every table that somebody writes who may come to read only
 * needs it; an attack tries.
 *
 * @param mayAdd SQL that is true for rows that they may add all the same
 */
export async function closeToReaders(runner: QueryRunner, table: string, mayAdd = 'false'): Promise<void> {
  const writes = `(select current_setting('app.reads_only', true)) is distinct from 'on'`;
  await runner.query(`
    create policy readers_insert on ${table} as restrictive for insert to app_rw with check (${writes} or ${mayAdd});
    create policy readers_update on ${table} as restrictive for update to app_rw with check (${writes});
    create policy readers_delete on ${table} as restrictive for delete to app_rw using (${writes});
  `);
}

/** SQL for a setting of the context as uuid. A connection that once held one answers '' and not null, hence nullif. */
export function contextId(name: 'practice_id' | 'account_id' | 'member_id' | 'client_id' | 'link_id'): string {
  return `(select nullif(current_setting('app.${name}', true), '')::uuid)`;
}
