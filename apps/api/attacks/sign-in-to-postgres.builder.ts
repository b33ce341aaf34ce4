import { Client } from 'pg';
import { readConfig, url } from '@rekindle/platform/config';

const logins = { admin: 'DATABASE_ADMIN_URL', application: 'DATABASE_URL', queue: 'QUEUE_DATABASE_URL' } as const;

/** A connection of its own to the database of this spec file. `admin` looks past every policy, the others are what processes use. */
export async function signInToPostgres(as: keyof typeof logins): Promise<Client> {
  const address = url('postgres', 'postgresql');
  const { [logins[as]]: connectionString } = readConfig({ [logins[as]]: address });
  const client = new Client({ connectionString: String(connectionString) });
  await client.connect();
  return client;
}

/** The first column of every row: what a check has to complain about. */
export async function listOf(client: Client, sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<[string]>({ text: sql, values, rowMode: 'array' });
  return rows.map(([first]) => first);
}
