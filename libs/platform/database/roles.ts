import { Client } from 'pg';
import { createLogin, createRole, loginOf } from './logins';

interface Logins {
  readonly adminUrl: string;
  readonly applicationUrl: string;
  /** Null when the queue lives on Redis. */
  readonly queueUrl: string | null;
}

/**
 * Creates the roles and the schema of the queue, or brings them up to date. Runs again without harm.
 *
 * - `app_owner` owns tables and cannot sign in;
 * - `app_rw` signs in for api and worker, owns nothing, and row level security binds it;
 * - `sched_fn` owns the few functions that look past the policies, and cannot sign in;
 * - `queue_rw` owns the queue's schema and can read nothing of ours.
 */
export async function createRoles({ adminUrl, applicationUrl, queueUrl }: Logins): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Roles belong to the whole cluster: two installations that start at once must not create them side by side.
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('rekindle roles'))`);
    for (const role of ['app_owner nologin', 'sched_fn nologin bypassrls']) await createRole(client, role);
    await createLogin(client, loginOf(applicationUrl), 'nosuperuser nobypassrls noinherit nocreatedb nocreaterole');
    if (queueUrl) await createLogin(client, loginOf(queueUrl), 'nosuperuser nobypassrls nocreatedb nocreaterole');
    await client.query(rights(client.escapeIdentifier(client.database ?? ''), queueUrl !== null));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

const rights = (database: string, hasQueue: boolean) => `
  revoke all on schema public from public;
  revoke connect, temporary on database ${database} from public;
  grant connect on database ${database} to app_rw${hasQueue ? ', queue_rw' : ''};
  grant connect, create on database ${database} to app_owner;
  -- so that app_owner can hand the definer functions over
  grant sched_fn to app_owner;
  -- BullMQ adds jobs in bulk through a temporary table
  ${hasQueue ? `grant temporary on database ${database} to queue_rw;` : ''}
  ${hasQueue ? 'create schema if not exists bullmq authorization queue_rw;' : ''}
`;
