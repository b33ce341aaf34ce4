import 'reflect-metadata';
import { readConfig, url } from '@rekindle/platform/config';
import { createRoles, migrate } from '@rekindle/platform/database';
import { migrateQueue } from '@rekindle/platform/jobs';
import { createKeyStore } from '@rekindle/platform/keys';
import { runProcess } from '@rekindle/platform/process';
import { keyMigrations } from './key-migrations';
import { migrations } from './migrations';

const postgres = url('postgres', 'postgresql');
const config = {
  DATABASE_URL: postgres,
  DATABASE_ADMIN_URL: postgres,
  QUEUE_DATABASE_URL: postgres.optional(),
  KEYS_DATABASE_URL: postgres,
  /** Where the keys live on a server of their own. */
  KEYS_DATABASE_ADMIN_URL: postgres.optional(),
};

// Brings roles, tables, the key store and the queue up to date; runs before a new version of api and worker starts.
runProcess(async () => {
  const { DATABASE_URL, DATABASE_ADMIN_URL, QUEUE_DATABASE_URL, KEYS_DATABASE_URL, KEYS_DATABASE_ADMIN_URL } = readConfig(config);
  await createRoles({ adminUrl: DATABASE_ADMIN_URL, applicationUrl: DATABASE_URL, queueUrl: QUEUE_DATABASE_URL ?? null });
  const ran = await migrate(DATABASE_ADMIN_URL, migrations);
  const keysAdminUrl = await createKeyStore({ adminUrl: KEYS_DATABASE_ADMIN_URL ?? DATABASE_ADMIN_URL, keysUrl: KEYS_DATABASE_URL });
  ran.push(...(await migrate(keysAdminUrl, keyMigrations)));
  if (QUEUE_DATABASE_URL) await migrateQueue(DATABASE_ADMIN_URL, QUEUE_DATABASE_URL);
  process.stdout.write(ran.length === 0 ? 'The database is up to date.\n' : `Ran ${ran.join(', ')}.\n`);
});
