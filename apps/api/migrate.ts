import 'reflect-metadata';
import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { readConfig, url } from '@rekindle/platform/config';
import { createRoles, migrate } from '@rekindle/platform/database';
import { queueSchema } from '@rekindle/platform/jobs';
import { migrations } from './migrations';

const postgres = url('postgres', 'postgresql');

/** Brings roles, tables and the queue up to date; runs before a new version of api and worker starts. */
async function main(): Promise<void> {
  const { DATABASE_URL, DATABASE_ADMIN_URL, QUEUE_DATABASE_URL } = readConfig({ DATABASE_URL: postgres, DATABASE_ADMIN_URL: postgres, QUEUE_DATABASE_URL: postgres.optional() });
  await createRoles({ adminUrl: DATABASE_ADMIN_URL, applicationUrl: DATABASE_URL, queueUrl: QUEUE_DATABASE_URL ?? null });
  const ran = await migrate(DATABASE_ADMIN_URL, migrations);
  if (QUEUE_DATABASE_URL) await migrateQueue(QUEUE_DATABASE_URL);
  process.stdout.write(ran.length === 0 ? 'The database is up to date.\n' : `Ran ${ran.join(', ')}.\n`);
}

async function migrateQueue(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await runMigrations(client as never, queueSchema);
  } finally {
    await client.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The database was not changed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
