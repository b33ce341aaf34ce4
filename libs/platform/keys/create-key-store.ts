import { Client } from 'pg';
import { createLogin, createRole, loginOf } from '@rekindle/platform/database';

interface KeyStoreAddresses {
  /** A login that may create databases and roles on the server where the keys shall live. */
  readonly adminUrl: string;
  /** Of the application's role, which only sees the keys. */
  readonly keysUrl: string;
}

/**
 * Creates the database of keys and its role, or brings them up to date. Apart from the data on purpose: its backups are kept for
 * 30 days at most, so that a key that was destroyed is soon gone everywhere.
 *
 * @returns the administrator's address in that database, for its migrations
 */
export async function createKeyStore({ adminUrl, keysUrl }: KeyStoreAddresses): Promise<string> {
  const name = decodeURIComponent(new URL(keysUrl).pathname.slice(1));
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('rekindle roles'))`);
    for (const role of ['app_owner nologin', 'sched_fn nologin bypassrls']) await createRole(client, role);
    await createLogin(client, loginOf(keysUrl), 'nosuperuser nobypassrls noinherit nocreatedb nocreaterole');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    const database = client.escapeIdentifier(name);
    if (rowCount === 0) await client.query(`create database ${database}`);
    await client.query(`
      revoke connect, temporary on database ${database} from public;
      grant connect, create on database ${database} to app_owner;
      grant sched_fn to app_owner;
      grant connect on database ${database} to ${client.escapeIdentifier(loginOf(keysUrl).role)};
    `);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(adminUrl), { pathname: name }).href;
}
