import { join } from 'node:path';
import { clone } from '../../services/paths.mjs';
import { startPostgres } from '../../services/postgres.mjs';
import { newSecrets } from '../../services/secrets.mjs';

// Every promise waits for the disk, as in production.
const usual = { shared_buffers: '256MB', max_wal_size: '4GB', max_connections: '200' };

/**
 * Starts a database of its own that has everything the worker needs.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, migrateFile: string, settings?: Record<string, string> }} options
 */
export async function startMailDatabase({ processes, folder, migrateFile, settings = {} }) {
  const { adminPassword, appPassword } = newSecrets();
  const program = { processes, folder: join(folder, 'postgres'), password: adminPassword, settings: { ...usual, ...settings } };
  const { started, url } = await startPostgres(program);
  const admin = url('postgres');
  const env = {
    DATABASE_URL: url('postgres', 'app_rw', appPassword),
    QUEUE_DATABASE_URL: url('postgres', 'queue_rw', appPassword),
    KEYS_DATABASE_URL: url('keys', 'keys_rw', appPassword),
  };
  await processes.run({
    name: 'migrate',
    command: process.execPath,
    args: [migrateFile],
    cwd: clone,
    env: { PATH: process.env.PATH, ...env, DATABASE_ADMIN_URL: admin },
  });
  return {
    admin,
    env,
    started,
    postmaster: started.pid,
    startAgain: () => startPostgres({ ...program, port: Number(new URL(admin).port) }),
  };
}

/** What the worker of the bench is told. @param {{ secretKey: string, masterKeyFile: string }} secrets */
export function workerEnvironment({ database, relayUrl, secrets: { secretKey, masterKeyFile }, ops }) {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    ...database.env,
    SMTP_URL: relayUrl,
    SECRET_KEY: secretKey,
    MASTER_KEY_FILE: masterKeyFile,
    COACH_ORIGIN: 'http://coach.test',
    PORTAL_ORIGIN: 'http://portal.test',
    OPS_PORT: String(ops),
  };
}
