import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { readsOnly } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { isOpenToReaders, Permissions } from '@rekindle/platform/graphql';
import type { TestApi } from '@rekindle/platform/testing';
import { copyOf, freshSignIn } from './browsers.builder';
import { handlers, markOf } from './handlers.builder';
import { rootFields, type RootField } from './root-fields.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let practice: StaffedPractice;
let mutations: RootField[];
let queries: RootField[];
beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  practice = await aStaffedPractice(api);
  const fields = await rootFields();
  mutations = fields.filter(({ document }) => document.startsWith('mutation'));
  queries = fields.filter(({ document }) => document.startsWith('query'));
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

const handlerOf = handlers();
const isPublic = (name: string) => markOf(handlerOf.get(name)) === 'public';
const mayClientCall = ({ name }: RootField) => api.get(Permissions).has(Role.CLIENT, markOf(handlerOf.get(name)) ?? '');

async function problemOf({ document, honest }: RootField): Promise<string | undefined> {
  return (await freshSignIn(api, practice.people.client.browser)).problemOf(document, honest(practice));
}

describe('a client who reads only', () => {
  beforeAll(() => readsOnly(api, practice.people.client));
  afterAll(() => readsOnly(api, practice.people.client, false));

  it('may call these mutations and no others; whoever opens one more says so here', () => {
    const ofClients = mutations.filter(mayClientCall).map(({ name }) => name);
    const isOpen = (name: string) => isOpenToReaders(handlerOf.get(name) ?? {});
    expect({ open: ofClients.filter(isOpen), closed: ofClients.filter((name) => !isOpen(name)) }).toMatchInlineSnapshot(`
      {
        "closed": [
          "agreeToResponsePlan",
          "beginExercise",
          "completeIntake",
          "finishMeasure",
          "giveConsent",
          "handInExercise",
          "hideExercise",
          "mailMyCheckInsAgain",
          "moveMyCheckIns",
          "pauseMyCheckIns",
          "putJournalEntryAway",
          "removeJournalPhoto",
          "saveExerciseAnswer",
          "saveIntakeAnswer",
          "saveMeasureAnswer",
          "sayNotSafe",
          "shareJournalEntry",
          "takeJournalEntryOut",
          "updateProfile",
          "saveJournalEntry",
        ],
        "open": [
          "beginProofAgain",
          "bringBackJournalEntry",
          "correctMyOutcome",
          "endDevice",
          "endOtherDevices",
          "exportMyJournal",
          "mailMyLaterQuestions",
          "proveAgain",
          "proveAgainWithPasskey",
          "removeJournalEntry",
          "removePasskey",
          "removeTotp",
          "renewRecoveryCodes",
          "signOut",
          "takeBackJournalEntry",
          "tellOutcome",
          "withdrawConsent",
        ],
      }
    `);
  });

  it('is refused every mutation of clients that is not open to them, and for that reason', async () => {
    const answers: [string, string | undefined][] = [];
    // One after the other: some end the sessions of others.
    for (const field of mutations.filter(mayClientCall)) answers.push([field.name, await problemOf(field)]);
    const refused = answers.filter(([, problem]) => problem === 'reads-only').map(([name]) => name);
    const closed = answers.map(([name]) => name).filter((name) => !isOpenToReaders(handlerOf.get(name) ?? {}));
    expect(closed.length).toBeGreaterThan(3);
    expect(refused).toEqual(closed);
  });

  it('learns of mutations that are not for clients only that they are not', async () => {
    const others = mutations.filter((field) => !mayClientCall(field) && !isPublic(field.name));
    for (const field of others) expect([field.name, await problemOf(field)]).toEqual([field.name, 'not-allowed']);
  });

  it('reads what they could read before', async () => {
    const read = () =>
      Promise.all(
        queries.filter(mayClientCall).map(async ({ name, document, honest }) => {
          const { data, errors } = await copyOf(api, practice.people.client.browser).ask(document, honest(practice));
          return [name, JSON.stringify({ data, errors }).replace(/"(lastSeenAt|requestId)":"[^"]*"/g, '')];
        }),
      );
    const closed = await read();
    await readsOnly(api, practice.people.client, false);
    expect(closed).toEqual(await read());
    await readsOnly(api, practice.people.client);
  });
});

describe('the database, asked by a client who reads only,', () => {
  // Rows that are theirs, by the column that says so, and what may be changed there.
  const tables = `
    select c.oid::regclass::text || ' ' || a.attname || ' ' || coalesce((
      select min(w.attname) from pg_attribute w where w.attrelid = c.oid and w.attnum > 0 and has_column_privilege('app_rw', c.oid, w.attnum, 'update')), a.attname)
    from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relkind in ('r', 'p') and not c.relispartition and (
      c.relnamespace = 'app'::regnamespace and a.attname = 'client_id' or (c.oid::regclass::text, a.attname) in (('app.client', 'id'), ('app.member', 'id'))) order by 1`;

  // What they may go on adding: their own word on where things stand and what they take back, with its line on the timeline.
  const theirWord: Readonly<Record<string, string>> = {
    'app.outcome_report': `reporter = 'client'`,
    'app.timeline_item': `kind in ('outcomes.reported', 'outcomes.corrected', 'clients.consent-withdrawn')`,
  };

  /** Whether a statement goes through as the client. */
  async function passes(sql: string, isReader: boolean): Promise<boolean> {
    const { practiceId, memberId } = practice.people.client;
    const context = { practiceId, actor: { role: Role.CLIENT, memberId, clientId: memberId, readsOnly: isReader } };
    const asked = api.within(context, () => api.database.change(sql, [memberId]));
    return asked.then(
      (count) => count > 0,
      // A copy of a row that is there is only stopped by its key where nothing else stops it.
      ({ message }: Error) => !/row-level security|permission denied/.test(message),
    );
  }

  it('takes nothing new, changes nothing and removes nothing, in any table of clients', async () => {
    const passed: string[] = [];
    for (const line of await listOf(admin, tables)) {
      const [table, owner, column] = line.split(' ');
      for (const sql of [
        `insert into ${table} select * from ${table} where ${owner} = $1 and not (${theirWord[table ?? ''] ?? 'false'})`,
        `update ${table} set ${column} = ${column} where ${owner} = $1`,
        `delete from ${table} where ${owner} = $1`,
      ])
        if (await passes(sql, true)) passed.push(`Call closeToReaders for ${table}: ${sql}`);
    }
    expect(passed).toEqual([]);
  });

  it('would have done so for a client who writes, so that the refusals above mean something', async () => {
    for (const sql of [
      'insert into app.consent select * from app.consent where client_id = $1',
      'insert into app.client_event select * from app.client_event where client_id = $1',
      'update app.intake set answers = answers where client_id = $1',
      'update app.client set country = country where id = $1',
      'update app.member set name = name where id = $1',
    ])
      expect([sql, await passes(sql, false), await passes(sql, true)]).toEqual([sql, true, false]);
  });

  it('lets nobody open their own place again', async () => {
    expect(await passes('update app.member set reads_only_since = null where id = $1', true)).toBe(false);
  });
});
