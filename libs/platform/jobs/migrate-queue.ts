import { Client } from 'pg';

/** The schema that BullMQ owns in PostgreSQL, and nothing of ours. */
export const queueSchema = 'bullmq';

/**
 * Brings the queue's own schema up to date; BullMQ refuses to start on an older one.
 *
 * @param adminUrl a login that may become the queue's role
 * @param queueUrl of that role, which will own all that is made
 */
export async function migrateQueue(adminUrl: string, queueUrl: string): Promise<void> {
  const { runMigrations } = await import('bullmq');
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const role = client.escapeIdentifier(decodeURIComponent(new URL(queueUrl).username));
  const database = client.escapeIdentifier(client.database ?? '');
  try {
    // BullMQ says "create schema if not exists", which PostgreSQL allows only to those who may create one, exist or not.
    await client.query(`grant create on database ${database} to ${role}; set role ${role}`);
    await runMigrations(client, queueSchema);
  } finally {
    await client.query(`reset role; revoke create on database ${database} from ${role}`);
    await client.end();
  }
}
