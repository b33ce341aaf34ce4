import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { definerFunctions, ownerFunctions } from '@rekindle/platform/database';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';

/**
 * What a definer function may answer with: ids, what goes with a membership, a job that carries ids, where a mail stands, that something changed, and
 * figures of so many people that nobody can be told from them.
 */
const answers = [
  ...['account_id', 'attempts', 'id', 'job', 'member_id', 'payload', 'practice_id', 'role', 'session_id', 'site'],
  ...['only_assigned', 'proved_at', 'reads_only'],
  ...['about', 'attempt', 'client_id', 'due_at', 'gen', 'kind', 'letter', 'local_date', 'message_id', 'owner', 'reason', 'recipient_id'],
  ...['rows', 'sending_at', 'snapshot', 'state', 'topic'],
  ...['counts', 'figure', 'first_year', 'hidden', 'last_year', 'moves', 'outcome', 'people', 'starts', 'times'],
];

const ourSchemas = `n.nspname not in ('bullmq', 'information_schema', 'public') and n.nspname !~ '^pg_'`;
const functions = `pg_proc p join pg_namespace n on n.oid = p.pronamespace`;
const signature = `n.nspname || '.' || p.proname || '(' || oidvectortypes(p.proargtypes) || ')'`;

let admin: Client;
beforeAll(async () => {
  admin = await signInToPostgres('admin');
});
afterAll(() => admin.end());

const list = (sql: string, values: unknown[] = []) => listOf(admin, sql, values);

describe('whatever is ours', () => {
  it('is owned by a role that cannot sign in and is no superuser', async () => {
    const owned = `select oid::regclass::text as thing, relowner as owner, relnamespace as schema from pg_class
      union all select oid::regprocedure::text, proowner, pronamespace from pg_proc union all select nspname::text, nspowner, oid from pg_namespace`;
    const sql = `select thing from (${owned}) o join pg_namespace n on n.oid = o.schema join pg_roles r on r.oid = o.owner
      where ${ourSchemas} and (r.rolsuper or r.rolcanlogin or r.rolname not in ('app_owner', 'sched_fn'))`;
    expect(await list(sql)).toEqual([]);
  });

  it('grants nothing to everybody', async () => {
    const acls = `select oid::regclass::text as thing, relacl as acl, relnamespace as schema from pg_class
      union all select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)), pronamespace from pg_proc union all select nspname::text, nspacl, oid from pg_namespace`;
    const sql = `select thing || ' ' || g.privilege_type from (${acls}) a join pg_namespace n on n.oid = a.schema, aclexplode(acl) g where ${ourSchemas} and g.grantee = 0`;
    expect(await list(sql)).toEqual([]);
  });
});

describe('the functions that look past the policies', () => {
  const definers = `select %s from ${functions} where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`;
  const definersThat = (what: string, isWrong: string) => list(`${definers.replace('%s', what)} and (${isWrong})`);

  it('are those on the list and no other', async () => {
    expect((await definersThat(signature, 'true')).sort()).toEqual([...definerFunctions, ...ownerFunctions].sort());
  });

  it('cannot be led to other tables by a search path', async () => {
    const path = `coalesce((select setting from unnest(p.proconfig) setting where setting like 'search_path=%'), '')`;
    expect(await definersThat(signature, `${path} !~ '^search_path=pg_catalog, (app|identity|jobs)$'`)).toEqual([]);
  });

  it('belong to sched_fn and can be called by the application only', async () => {
    const others = `has_function_privilege('public', p.oid, 'execute') or has_function_privilege('queue_rw', p.oid, 'execute')`;
    expect(
      await definersThat(
        signature,
        `p.proowner <> case when ${signature} = any ('{${ownerFunctions.join()}}') then 'app_owner' else 'sched_fn' end::regrole or ${others} or not has_function_privilege('app_rw', p.oid, 'execute')`,
      ),
    ).toEqual([]);
  });

  it('answer with ids, never with content', async () => {
    const columns = `coalesce((select array_agg(name) from unnest(p.proargnames, p.proargmodes) a (name, mode) where mode = 't'), array[]::text[])`;
    // What a trigger runs answers nobody, and nobody can call it.
    const isId = `p.prorettype in ('uuid'::regtype, 'void'::regtype, 'boolean'::regtype, 'trigger'::regtype)`;
    expect(
      await list(`${definers.replace('%s', signature)} and not (${isId} or (cardinality(${columns}) > 0 and ${columns} <@ $1::text[]))`, [
        answers,
      ]),
    ).toEqual([]);
  });

  it('can only be handed over by the owner of the tables', async () => {
    expect(await list(`select member::regrole::text from pg_auth_members where roleid = 'sched_fn'::regrole`)).toEqual(['app_owner']);
  });
});

describe('the role of the application', () => {
  it('has no power over policies or other roles', async () => {
    const powers = 'rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication';
    expect(
      await list(
        `select rolname::text from pg_roles where rolname in ('app_rw', 'queue_rw') and (${powers.replace('rolinherit', `rolname = 'app_rw' and rolinherit`)})`,
      ),
    ).toEqual([]);
    expect(
      await list(`select roleid::regrole::text from pg_auth_members where member in ('app_rw'::regrole, 'queue_rw'::regrole)`),
    ).toEqual([]);
  });

  it('owns nothing', async () => {
    const sql = `select classid::regclass || ' ' || objid from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = 'app_rw'::regrole and deptype = 'o'`;
    expect(await list(sql)).toEqual([]);
  });

  it('may read and write rows, and nothing else', async () => {
    const sql = `select c.oid::regclass || ' ' || g.privilege_type from pg_class c, aclexplode(c.relacl) g
      where g.grantee = 'app_rw'::regrole and (g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or g.is_grantable)`;
    expect(await list(sql)).toEqual([]);
  });

  it('can make nothing, not even for a moment', async () => {
    expect(
      await list(
        `select nspname::text from pg_namespace where has_schema_privilege('app_rw', oid, 'create') and nspname !~ '^pg_(toast|temp)'`,
      ),
    ).toEqual([]);
    // Asked of the template: a clone does not inherit the rights on the database itself.
    expect(
      await list(
        `select datname::text from pg_database where datname = 'rekindle_template' and has_database_privilege('app_rw', oid, 'temporary')`,
      ),
    ).toEqual([]);
  });

  it('enters its own schemas only', async () => {
    const entered = `select nspname::text from pg_namespace where has_schema_privilege('app_rw', oid, 'usage') and nspname not in ('pg_catalog', 'information_schema') order by 1`;
    expect(await list(entered)).toEqual(['app', 'identity', 'jobs']);
  });
});

describe('the role of the queue', () => {
  it('enters the schema of the queue only', async () => {
    const entered = `select nspname::text from pg_namespace where has_schema_privilege('queue_rw', oid, 'usage') and nspname not in ('pg_catalog', 'information_schema')`;
    expect(await list(entered)).toEqual(['bullmq']);
  });

  it('is refused what is ours', async () => {
    const queue = await signInToPostgres('queue');
    for (const table of ['app.client', 'identity.account', 'jobs.outbox', 'migrations.migration']) {
      await expect(queue.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await queue.end();
  });
});
