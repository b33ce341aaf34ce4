import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import type { Person } from '@rekindle/identity/api/testing';
import type { Answer, TestApi } from '@rekindle/platform/testing';
import type { Client } from 'pg';
import { copyOf } from './browsers.builder';
import { rootFields } from './root-fields.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let practice: StaffedPractice;
let sibling: Person;
let siblingIds: string[];
beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  practice = await aStaffedPractice(api);
  sibling = await aNewClient(api, practice.people.coach);
  await finishBeginning(sibling);
  siblingIds = await idsOfSibling();
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

// Rows that are about a client, by the column that says so.
const aboutClients = `
  select c.oid::regclass::text || ' ' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'app'::regnamespace and a.attname = 'client_id' order by 1`;
const alsoAbout = ['app.client id', 'app.session member_id', 'app.member id', 'app.invitation member_id'];

async function tables(): Promise<[string, string][]> {
  return [...(await listOf(admin, aboutClients)), ...alsoAbout].map((place) => place.split(' ') as [string, string]);
}

async function idsOfSibling(): Promise<string[]> {
  const ids = new Set([sibling.memberId]);
  for (const [table, column] of await tables()) {
    const { rows } = await admin.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t where ${column} = $1 limit 3`,
      [sibling.memberId],
    );
    for (const { row } of rows) if (typeof row['id'] === 'string') ids.add(row['id']);
  }
  return [...ids];
}

/** An answer without what differs from one request to the next. */
const gist = ({ status, data, errors }: Answer) =>
  JSON.stringify({ status, data, said: errors.map(({ extensions: { code, problem } }) => ({ code, problem })) }).replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/gi,
    '…',
  );

describe('a client, of another client of the same coach,', () => {
  it('learns nothing by any id: it is answered like one that nobody has', async () => {
    const wrong: string[] = [];
    for (const field of await rootFields()) {
      for (const hole of field.holes.filter(({ type }) => type === 'ID')) {
        const ask = (id: string) => copyOf(api, practice.people.client.browser).ask(field.document, hole.filled(practice, id));
        const unknown = gist(await ask(randomUUID()));
        for (const id of siblingIds) {
          const answer = await ask(id);
          if (gist(answer) !== unknown || answer.response.body.includes(sibling.email))
            wrong.push(`${field.name}(${hole.path}) ${gist(answer)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('sees no row, whatever is asked: the database itself does not show it', async () => {
    const { practiceId, memberId } = practice.people.client;
    const context = { practiceId, actor: { role: 'client', memberId, clientId: memberId } };
    const seen: string[] = [];
    for (const [table, column] of await tables()) {
      const [row] = await api
        .within(context, () =>
          api.database.read<{ count: number }>(`select count(*)::int as count from ${table} where ${column} = $1`, [sibling.memberId]),
        )
        .catch((error: Error) => {
          expect(error.message).toContain('permission denied');
          return [{ count: 0 }];
        });
      if (row?.count !== 0) seen.push(table);
    }
    expect(seen).toEqual([]);
  });

  it('and there would have been something to see', async () => {
    for (const table of ['app.client', 'app.consent', 'app.client_event', 'app.intake']) {
      const column = table === 'app.client' ? 'id' : 'client_id';
      expect([
        table,
        (await listOf(admin, `select ${column}::text from ${table} where ${column} = $1`, [sibling.memberId])).length > 0,
      ]).toEqual([table, true]);
    }
  });
});
