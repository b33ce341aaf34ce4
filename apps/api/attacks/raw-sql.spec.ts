import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { TestApi } from '@rekindle/platform/testing';
import { rowsOf, type Rows } from './rows-of-practice.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let attacker: Client;
let ours: StaffedPractice;
let theirs: StaffedPractice;
let theirRows: Rows;
let tables: string[];
let practiceTables: string[];

beforeAll(async () => {
  [api, admin, attacker] = await Promise.all([startProduct(), signInToPostgres('admin'), signInToPostgres('application')]);
  [ours, theirs] = [await aStaffedPractice(api), await aStaffedPractice(api)];
  theirRows = await rowsOf(admin, theirs.practiceId);
  const readable = `select oid::regclass::text from pg_class where relkind in ('r', 'p', 'v', 'm') and has_table_privilege('app_rw', oid, 'select')
    and relnamespace::regnamespace::text in ('app', 'identity', 'jobs') order by 1`;
  tables = await listOf(admin, readable);
  practiceTables = tables.filter((table) => theirRows[table]?.some((row) => 'practice_id' in row));
});
afterAll(async () => {
  await Promise.all([admin.end(), attacker.end()]);
  await api.stop();
});

/** Somebody who got hold of the application's connection acts as a member of our practice. */
async function actAs(role: 'owner' | 'client'): Promise<void> {
  const { memberId } = ours.people[role];
  const account = await listOf(admin, 'select account_id from app.member where practice_id = $1 and id = $2', [ours.practiceId, memberId]);
  const settings = {
    practice_id: ours.practiceId,
    role,
    member_id: memberId,
    account_id: account[0],
    client_id: role === 'client' ? memberId : '',
  };
  for (const [name, value] of Object.entries(settings)) await attacker.query('select set_config($1, $2, true)', [`app.${name}`, value]);
}

const countIn = async (table: string, where = 'true', values: unknown[] = []) =>
  Number((await listOf(attacker, `select count(*) from ${table} where ${where}`, values))[0]);
/** What came of a statement: how many rows, or PostgreSQL's code for refusing. The transaction goes on. */
async function outcomeOf(sql: string, values: unknown[] = []): Promise<number | string | null> {
  await attacker.query('savepoint attempt');
  try {
    return (await attacker.query(sql, values)).rowCount;
  } catch (error) {
    await attacker.query('rollback to attempt');
    return (error as { code: string }).code;
  }
}

const refused = '42501';
// Nobody of a team reads these, not even of their own practice.
const notForTheTeam = [
  ...['app.bounce_score', 'app.client_file_use', 'app.digest', 'app.dispatch_turn', 'app.exercise_answer', 'app.journal_revision'],
  ...['app.outcome_case', 'app.outcome_due', 'app.outcome_tally', 'app.outcome_wave', 'app.outcome_wave_plan'],
];
const brokenKey = '23503';

describe('without a context', () => {
  it('every table that the application may read is empty', async () => {
    expect(tables.length).toBeGreaterThan(7);
    for (const table of tables) expect([table, await countIn(table)]).toEqual([table, 0]);
  });

  it('every table is empty again on a connection that had one', async () => {
    await attacker.query('begin');
    await actAs('owner');
    expect(await countIn('app.client')).toBe(7);
    await attacker.query('commit');
    for (const table of tables) expect([table, await countIn(table)]).toEqual([table, 0]);
  });
});

describe('in the context of one practice', () => {
  beforeEach(async () => {
    await attacker.query('begin');
    await actAs('owner');
  });
  afterEach(async () => {
    await attacker.query('rollback');
    expect(await rowsOf(admin, theirs.practiceId)).toEqual(theirRows);
  });

  it('no row of another can be read, however it is asked for', async () => {
    expect(practiceTables.length).toBeGreaterThan(3);
    for (const table of practiceTables) {
      expect([table, (await countIn(table)) > 0]).toEqual([table, !notForTheTeam.includes(table)]);
      expect([
        table,
        await countIn(table, 'practice_id = $1 or practice_id is null or practice_id <> $2', [theirs.practiceId, ours.practiceId]),
      ]).toEqual([table, 0]);
    }
    expect(await listOf(attacker, 'select id from app.practice')).toEqual([ours.practiceId]);
    expect(await listOf(attacker, 'select email from identity.account')).toEqual([ours.people.owner.email]);
  });

  it('no row of another is changed or deleted', async () => {
    for (const table of practiceTables) {
      expect([0, refused]).toContain(
        await outcomeOf(`update ${table} set practice_id = $1 where practice_id = $2`, [ours.practiceId, theirs.practiceId]),
      );
      expect([0, refused]).toContain(await outcomeOf(`delete from ${table} where practice_id = $1`, [theirs.practiceId]));
    }
  });

  it('no row moves into another', async () => {
    for (const table of practiceTables) {
      expect([table, await outcomeOf(`update ${table} set practice_id = $1`, [theirs.practiceId])]).toEqual([table, refused]);
      const moved = `select * from jsonb_populate_record(null::${table}, (select to_jsonb(t) from ${table} t limit 1) || jsonb_build_object('practice_id', $1::uuid, 'id', gen_random_uuid()))`;
      expect([table, await outcomeOf(`insert into ${table} ${moved}`, [theirs.practiceId])]).toEqual([table, refused]);
    }
    expect(
      await outcomeOf(
        `insert into jobs.outbox (id, practice_id, job, payload) values (gen_random_uuid(), $1, 'identity.send-invitation', '{}')`,
        [theirs.practiceId],
      ),
    ).toBe(refused);
    expect(
      await outcomeOf(
        `insert into jobs.outbox (id, practice_id, job, payload) values (gen_random_uuid(), null, 'identity.send-invitation', '{}')`,
      ),
    ).toBe(refused);
  });

  it('no row points into another, and the refusal is the one for a row that nobody has', async () => {
    const invitation = `insert into app.invitation (practice_id, id, member_id, role, name, email, invited_by, expires_at)
      values ($1, gen_random_uuid(), gen_random_uuid(), 'client', 'x', 'x@y.example', $2, now())`;
    for (const memberId of [theirs.people.owner.memberId, randomUUID()])
      expect(await outcomeOf(invitation, [ours.practiceId, memberId])).toBe(brokenKey);
    expect(await outcomeOf(invitation, [ours.practiceId, ours.people.owner.memberId])).toBe(1);
  });

  it('nothing tells that another has the same address or the same id', async () => {
    const client = `insert into app.client (practice_id, id, name, email, status, invited_at) values ($1, $2, 'x', $3, 'invited', now())`;
    expect(await outcomeOf(client, [ours.practiceId, theirs.invited.id, theirs.invited.email])).toBe(1);
    expect(await outcomeOf(client, [theirs.practiceId, theirs.invited.id, 'x@y.example'])).toBe(refused);
    expect(await outcomeOf(client, [theirs.practiceId, randomUUID(), 'x@y.example'])).toBe(refused);
    expect(
      await outcomeOf(`${client} on conflict (practice_id, id) do update set name = 'x'`, [
        theirs.practiceId,
        theirs.invited.id,
        'x@y.example',
      ]),
    ).toBe(refused);
    for (const id of [String(theirRows['identity.account']?.[0]?.['id']), randomUUID()]) {
      expect(await outcomeOf(`insert into identity.account (id, email) values ($1, 'x@y.example')`, [id])).toBe(refused);
    }
  });

  it('no stronger role can be put on, and no policy taken off', async () => {
    for (const role of ['app_owner', 'sched_fn', 'postgres', 'queue_rw'])
      expect([role, await outcomeOf(`set local role ${role}`)]).toEqual([role, refused]);
    expect(await outcomeOf('set local session authorization postgres')).toBe(refused);
    await attacker.query('set local row_security = off');
    for (const table of tables) expect([table, await outcomeOf(`select * from ${table}`)]).toEqual([table, refused]);
    for (const table of tables) {
      for (const sql of [
        `alter table ${table} disable row level security`,
        `alter table ${table} no force row level security`,
        `drop policy tenant on ${table}`,
        `truncate ${table}`,
      ]) {
        expect([sql, await outcomeOf(sql)]).toEqual([sql, refused]);
      }
    }
  });

  it('no file and no other server can be reached', async () => {
    for (const sql of [
      `copy app.client to '/tmp/stolen'`,
      `copy app.client from program 'id'`,
      `select pg_read_file('/etc/passwd')`,
      `select lo_import('/etc/passwd')`,
      'create extension dblink schema app',
    ]) {
      expect([sql, await outcomeOf(sql)]).toEqual([sql, refused]);
    }
  });
});

describe('in the context of a client', () => {
  it('nothing of other clients can be read', async () => {
    await attacker.query('begin');
    await actAs('client');
    const me = ours.people.client.memberId;
    expect(await listOf(attacker, 'select id from app.client')).toEqual([me]);
    expect(await listOf(attacker, `select id from app.member where role = 'client'`)).toEqual([me]);
    expect(await listOf(attacker, 'select email from app.invitation')).toEqual([]);
    expect(await countIn('app.session', 'member_id <> $1', [me])).toBe(0);
    expect(await listOf(attacker, 'select email from identity.account')).toEqual([ours.people.client.email]);
    for (const figures of ['app.outcome_counts', 'app.outcome_lives']) {
      const day = figures === 'app.outcome_counts' ? ', current_date' : '';
      expect(await countIn(`${figures}('all', null, null, null, null, null, null${day})`)).toBe(0);
    }
    await attacker.query('rollback');
  });
});
