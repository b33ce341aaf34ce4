import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';

/** Tables that belong to no practice, and why. Everything else carries `practice_id`. */
const withoutPractice = {
  'app.crisis_line': 'is the same for everybody, whatever practice they belong to',
  'app.email_evidence': 'comes from outside by message id; only the worker reads it',
  'app.practice': 'is the practice: its id is the practice_id of all others',
  'identity.account': 'one person may belong to several practices',
  'identity.ceremony': 'is half of signing in, whatever practice it leads to',
  'identity.notice': 'is about an account, whatever practice it belongs to',
  'identity.passkey': 'is a person’s, whatever practices they belong to',
  'identity.password_reset': 'is about an account, whatever practice it belongs to',
  'identity.recovery_code': 'is a person’s, whatever practices they belong to',
  'identity.sign_up': 'is asked for before there is a practice',
  'identity.totp': 'is a person’s, whatever practices they belong to',
  'identity.sign_in_link': 'signs an account in, whatever practice it belongs to',
  'jobs.limit_use': 'counts fingerprints of whoever knocks, before anybody knows where they belong',
};

/** The one table whose practice may be missing, so that its key cannot start with it. */
const practiceOptional = ['jobs.outbox'];

/** Indexes that do not start with the practice, and why. */
const lookUpsBefore = {
  'app.check_in_linked': 'the link in a mail is opened before its practice is known',
  'app.check_in_open': 'what nobody answered in time is closed, of all practices',
  'app.check_in_plan_look': 'days are laid out as they come closer, of all practices',
  'app.digest_round_next': 'digests are written as their morning comes, of all practices',
  'app.dispatch_expiring': 'the sweep lets go of what would come too late, of all practices',
  'app.dispatch_in_doubt': 'the sweep looks for evidence, of all practices',
  'app.dispatch_local_date_message_id_key': 'evidence comes by message id; ids are random, so it tells nobody anything',
  'app.dispatch_sending': 'the sweep finds leases that have ended, of all practices',
  'app.dispatch_turn_claimed': 'the sweep takes back what nobody works on, of all practices',
  'app.dispatch_turn_due': 'lanes take what is due, of all practices',
  'app.enrolment_to_look_at': 'steps are given out as their day comes, of all practices',
  'app.invitation_by_id': 'a mailed link is opened before its practice is known',
  'app.member_by_account': 'signing in asks where somebody belongs',
  'app.outcome_due_look': 'whoever has to be counted anew is, of all practices',
  'app.outcome_claim_by_id': 'a figure on a web site is opened before its practice is known',
  'app.outcome_wave_linked': 'the link in a mail is opened before its practice is known',
  'app.outcome_wave_plan_look': 'questions are asked as their day comes, of all practices',
  'app.session_by_token': 'a cookie is checked before its practice is known',
  'jobs.live_change_by_tx': 'the reader hears what was told, of all practices',
  'jobs.outbox_due': 'the relay takes what is due, of all practices',
  'jobs.outbox_pkey': 'a job that is done is taken out by its id',
};

// Every table that is ours: the queue keeps its own, migrations are written down by TypeORM and app_rw has no right to them.
const ours = `
  select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relispartition, c.relrowsecurity, c.relforcerowsecurity,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped) as "ofPractice"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not in ('bullmq', 'migrations', 'information_schema') and n.nspname !~ '^pg_'`;

const firstColumn = (keys: string) => `(select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = ${keys})`;

let admin: Client;
beforeAll(async () => {
  admin = await signInToPostgres('admin');
});
afterAll(() => admin.end());

const tables = (where: string, values: unknown[] = []) => listOf(admin, `select t.name from (${ours}) t where ${where} order by 1`, values);

describe('every table', () => {
  it('belongs to practices, or stands on the list of those that do not', async () => {
    expect(await tables('not t."ofPractice"')).toEqual(Object.keys(withoutPractice).sort());
  });

  it('is a table that policies can guard: no materialised view, no foreign table', async () => {
    expect(await tables(`t.relkind in ('m', 'f')`)).toEqual([]);
  });

  it('has row level security, forced upon its owner too', async () => {
    expect(await tables('not (t.relrowsecurity and t.relforcerowsecurity)')).toEqual([]);
  });

  it('has exactly one permissive policy, for all commands of app_rw, on reading and on writing', async () => {
    const wall = `p.polrelid = t.oid and p.polpermissive`;
    const whole = `p.polcmd = '*' and p.polroles = array['app_rw'::regrole::oid] and p.polqual is not null and p.polwithcheck is not null`;
    expect(
      await tables(
        `(select count(*) from pg_policy p where ${wall}) <> 1 or not exists (select from pg_policy p where ${wall} and ${whole})`,
      ),
    ).toEqual([]);
  });
});

describe('every table of practices', () => {
  it('guards its rows by comparing practice_id itself', async () => {
    const compares = `pg_get_expr(polqual, polrelid) like '(practice_id = ( SELECT %' and pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)`;
    expect(
      await tables(`t."ofPractice" and not exists (select from pg_policy where polrelid = t.oid and polpermissive and ${compares})`),
    ).toEqual(practiceOptional);
  });

  it('knows no row without a practice', async () => {
    const optional = `exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'practice_id' and not a.attnotnull)`;
    expect(await tables(`t."ofPractice" and ${optional}`)).toEqual(practiceOptional);
  });

  it('has a primary key that starts with the practice', async () => {
    const key = `(select ${firstColumn('k.conkey[1]')} from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`;
    expect(await tables(`t."ofPractice" and ${key} is distinct from 'practice_id'`)).toEqual(practiceOptional);
  });

  it('points at other rows of practices with the practice in the key, so that nothing can be smuggled across', async () => {
    const column = (table: string, number: string) => `(select attname from pg_attribute where attrelid = ${table} and attnum = ${number})`;
    const composite = `exists (select from unnest(f.conkey, f.confkey) pair (here, there)
      where ${column('f.conrelid', 'here')} = 'practice_id' and ${column('f.confrelid', 'there')} in ('practice_id', case when o.name = 'app.practice' then 'id' end))`;
    const sql = `select f.conname from pg_constraint f join (${ours}) t on t.oid = f.conrelid join (${ours}) o on o.oid = f.confrelid
      where f.contype = 'f' and t."ofPractice" and (o."ofPractice" or o.name = 'app.practice') and not ${composite}`;
    expect(await listOf(admin, sql)).toEqual([]);
  });

  it('is searched by practice first, but for the look-ups on the list', async () => {
    const sql = `select n.nspname || '.' || i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace
      join (${ours}) t on t.oid = x.indrelid where t."ofPractice" and not t.relispartition and ${firstColumn('x.indkey[0]')} is distinct from 'practice_id' order by 1`;
    expect(await listOf(admin, sql)).toEqual(Object.keys(lookUpsBefore).sort());
  });

  it('is unique per practice only: a global unique key would tell one practice what another has', async () => {
    const sql = `select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid join (${ours}) t on t.oid = x.indrelid
      where x.indisunique and t."ofPractice" and not t.relispartition and ${firstColumn('x.indkey[0]')} is distinct from 'practice_id'`;
    expect(await listOf(admin, `${sql} order by 1`)).toEqual(['dispatch_local_date_message_id_key', 'outbox_pkey']);
  });
});

describe('every part of a table that is kept by month', () => {
  const parts = (where: string) => tables(`t.relispartition and (${where})`);

  it('is there for this month and the next two, and the one before', async () => {
    expect(await parts(`t.name like 'app.dispatch%'`)).toHaveLength(4);
  });

  it('has the wall of the whole', async () => {
    const wall = (table: string) =>
      `(select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = ${table} and polname = 'tenant')`;
    const whole = '(select inhparent from pg_inherits where inhrelid = t.oid)';
    expect(await parts(`${wall('t.oid')} is distinct from ${wall(whole)}`)).toEqual([]);
  });

  it('is reached through the whole only', async () => {
    expect(await parts(`has_table_privilege('app_rw', t.oid, 'select, insert, update, delete')`)).toEqual([]);
  });
});

describe('every view', () => {
  it('asks with the rights of who looks, not of who made it', async () => {
    const sql = `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname !~ '^(pg_|information_schema|bullmq)' and not coalesce('security_invoker=true' = any (c.reloptions), false)`;
    expect(await listOf(admin, sql)).toEqual([]);
  });
});
