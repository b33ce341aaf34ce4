import 'reflect-metadata';
import { readConfig, url } from '@rekindle/platform/config';
import { createRoles, migrate } from '@rekindle/platform/database';
import { migrateQueue } from '@rekindle/platform/jobs';
import { runProcess } from '@rekindle/platform/process';
import { migrations } from './migrations';

const postgres = url('postgres', 'postgresql');
const config = { DATABASE_URL: postgres, DATABASE_ADMIN_URL: postgres, QUEUE_DATABASE_URL: postgres.optional() };

// Brings roles, tables and the queue up to date; runs before a new version of api and worker starts.
runProcess(async () => {
  const { DATABASE_URL, DATABASE_ADMIN_URL, QUEUE_DATABASE_URL } = readConfig(config);
  await createRoles({ adminUrl: DATABASE_ADMIN_URL, applicationUrl: DATABASE_URL, queueUrl: QUEUE_DATABASE_URL ?? null });
  const ran = await migrate(DATABASE_ADMIN_URL, migrations);
  if (QUEUE_DATABASE_URL) await migrateQueue(DATABASE_ADMIN_URL, QUEUE_DATABASE_URL);
  process.stdout.write(ran.length === 0 ? 'The database is up to date.\n' : `Ran ${ran.join(', ')}.\n`);
});
