import pg from 'pg';
import { readUrl, reasonOf } from './url.mjs';
import { Problem } from '../problem.mjs';

const schemes = ['postgres', 'postgresql'];
const oldest = 15;

/** Tries both database addresses and what their roles may do; changes nothing. */
export async function checkDatabase(appText, adminText) {
  const app = readDatabaseUrl('DATABASE_URL', appText);
  const admin = readDatabaseUrl('DATABASE_ADMIN_URL', adminText);
  if (app.host !== admin.host || app.pathname !== admin.pathname) {
    throw new Problem('DATABASE_URL and DATABASE_ADMIN_URL name different databases: they must differ only in user and password.');
  }
  if (app.username === admin.username)
    throw new Problem(
      `DATABASE_URL and DATABASE_ADMIN_URL sign in as the same role, ${app.username}: the application needs a role of its own.`,
    );
  const role = await asking('DATABASE_ADMIN_URL', admin, async (client) => {
    await checkAdmin(client, admin);
    return findRole(client, decodeURIComponent(app.username));
  });
  // Unknown yet on the first start: the migrations create it, with this password.
  if (!role) return;
  checkApp(role, app);
  await asking('DATABASE_URL', app, () => {});
}

async function checkAdmin(client, admin) {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int / 10000 as version, rolsuper or rolcreaterole as may_create_roles
    from pg_roles where rolname = current_user`);
  const [{ version, may_create_roles: mayCreateRoles }] = rows;
  if (version < oldest) throw new Problem(`DATABASE_ADMIN_URL is a PostgreSQL ${version}: Rekindle needs ${oldest} to 18.`);
  if (!mayCreateRoles)
    throw new Problem(
      `DATABASE_ADMIN_URL signs in as ${admin.username}, who may not create roles: use a role with CREATEROLE or a superuser.`,
    );
}

async function findRole(client, name) {
  const { rows } = await client.query(
    `select rolsuper as "isSuperuser", rolbypassrls as "bypassesPolicies",
            exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p')) as "ownsTables"
     from pg_roles r where rolname = $1`,
    [name],
  );
  return rows[0] ?? null;
}

function checkApp(role, { username }) {
  if (role.isSuperuser) throw new Problem(`DATABASE_URL signs in as ${username}, a superuser, who would see every practice: use app_rw.`);
  if (role.bypassesPolicies) throw new Problem(`DATABASE_URL signs in as ${username}, who bypasses row level security: use app_rw.`);
  if (role.ownsTables)
    throw new Problem(`DATABASE_URL signs in as ${username}, who owns tables and could lift their policies: use app_rw.`);
}

function readDatabaseUrl(variable, text) {
  const url = readUrl(variable, text, schemes);
  if (!url.username) throw new Problem(`${variable} names no user: it must look like postgres://user:password@host/database.`);
  if (url.pathname.length < 2)
    throw new Problem(`${variable} names no database: it must look like postgres://user:password@host/database.`);
  return url;
}

async function asking(variable, url, question) {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (failure) {
    throw new Problem(`${variable} cannot be used: ${databaseReason(failure, url)}.`);
  }
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

function databaseReason(failure, url) {
  const database = url.pathname.slice(1);
  if (failure.code === '28P01') return `the password of ${url.username} is wrong`;
  if (failure.code === '28000') return `${url.username} may not sign in (${failure.message})`;
  if (failure.code === '3D000') return `there is no database called ${database}`;
  if (/terminated unexpectedly/.test(failure.message)) return `${url.host} is no PostgreSQL`;
  if (/timeout/i.test(failure.message)) return `${url.host} does not answer`;
  return reasonOf(failure, url);
}
