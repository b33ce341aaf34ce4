import { join } from 'node:path';
import pg from 'pg';
import { clone } from '../../services/paths.mjs';
import { startPostgres } from '../../services/postgres.mjs';
import { newSecrets } from '../../services/secrets.mjs';
import { hasty } from '../../services/test-postgres.mjs';
import { fill as fillCaseload } from './rows.mjs';

// Whatever cleans up by itself would do so in one round and not in another.
const usual = {
  ...hasty,
  autovacuum: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '8GB',
  shared_buffers: '512MB',
  shared_preload_libraries: 'pg_stat_statements',
};

/**
 * A PostgreSQL with one migrated and filled database for each size.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, migrateFile: string, sizes: Record<string, number>, fill?: (adminUrl: string, size: number) => Promise<void>, settings?: Record<string, string> }} options
 */
export async function startDatabases({ processes, folder, migrateFile, sizes, fill = fillCaseload, settings = {} }) {
  const { adminPassword, appPassword } = newSecrets();
  const postgres = await startPostgres({
    processes,
    folder: join(folder, 'postgres'),
    password: adminPassword,
    settings: { ...usual, ...settings },
  });
  const appUrl = (database) => postgres.url(database, 'app_rw', appPassword);
  const keysUrl = postgres.url('keys', 'keys_rw', appPassword);
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  // When the command is cut short PostgreSQL ends before this connection does.
  admin.on('error', () => {});
  await admin.connect();
  await admin.query('create extension pg_stat_statements');
  await admin.query('create database migrated');
  const addresses = { DATABASE_URL: appUrl('migrated'), DATABASE_ADMIN_URL: postgres.url('migrated'), KEYS_DATABASE_URL: keysUrl };
  const env = { PATH: process.env.PATH, ...addresses };
  await processes.run({ name: 'migrate', command: process.execPath, args: [migrateFile], cwd: clone, env });
  for (const [name, size] of Object.entries(sizes)) {
    await admin.query(`create database ${name} template migrated`);
    await fill(postgres.url(name), size);
  }
  return { postmaster: postgres.started.pid, admin, adminUrl: (database) => postgres.url(database), appUrl, keysUrl };
}

/** What one request makes PostgreSQL do: statements, rows and blocks, counted by PostgreSQL itself. */
export async function touchedBy(admin, { send }, times = 50) {
  // A fresh connection reads the catalogue first.
  await send(times);
  await admin.query('select pg_stat_statements_reset()');
  await send(times);
  const { rows } = await admin.query(`
    select sum(calls)::int as statements, sum(rows)::int as rows, sum(shared_blks_hit + shared_blks_read)::int as blocks
    from pg_stat_statements where userid = 'app_rw'::regrole`);
  return Object.fromEntries(Object.entries(rows[0]).map(([name, count]) => [name, count / times]));
}
