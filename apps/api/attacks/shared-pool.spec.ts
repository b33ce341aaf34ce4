import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Pool } from 'pg';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { anInvitedClient } from './an-invited-client.builder';
import { RawServer } from './raw-socket.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let server: RawServer;
let pool: Pool;
let people: [Person, Person];
beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  server = await RawServer.start(api);
  const { dataSource } = await api.within({}, () => api.database.transaction(async () => api.database.manager));
  pool = (dataSource.driver as unknown as { master: Pool }).master;
  people = [await aPractice(api), await aPractice(api)];
  for (const person of people) await anInvitedClient(api, person);
});
afterAll(async () => {
  await server.stop();
  await admin.end();
  await api.stop();
});

// Lent connections come back one after the other, so the next borrower gets the one that was misused.
async function shrinkPool(to: number): Promise<void> {
  pool.options.max = to;
  const lent = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  for (const [index, connection] of lent.entries()) connection.release(index >= to);
  expect(pool.totalCount).toBeLessThanOrEqual(to);
}

const asOwner = ({ practiceId, memberId }: Person) => ({ practiceId, actor: { role: 'owner', memberId } });
const insertClient = (person: Person, name: string) =>
  api.database.manager.query(
    `insert into app.client (practice_id, id, name, email, status, invited_at) values ($1, gen_random_uuid(), $2, gen_random_uuid() || '@x.example', 'invited', now())`,
    [person.practiceId, name],
  );
const clientsNamed = (name: string) => listOf(admin, 'select name from app.client where name = $1', [name]);

/** What the next connection of the pool shows and remembers, before anybody tells it who asks. */
async function leftovers(): Promise<unknown> {
  const told = ['practice_id', 'role', 'account_id', 'member_id', 'client_id', 'link_id']
    .map((name) => `current_setting('app.${name}', true)`)
    .join();
  const counted = ['app.client', 'app.practice', 'app.session', 'app.member']
    .map((table) => `(select count(*)::int from ${table})`)
    .join(' + ');
  return (await pool.query(`select ${counted} as rows, concat(${told}) as told`)).rows[0];
}
const nothing = { rows: 0, told: '' };

describe('two practices on two connections', () => {
  it('never see a row of each other, in hundreds of requests at once', async () => {
    await shrinkPool(2);
    const documents = [
      '{ viewer { practice { id } } }',
      '{ clients { rows { id name email } } }',
      'mutation { updateProfile(input: { name: "Ines" }) { practice { id } } }',
    ];
    const [ours, theirs] = await Promise.all(
      people.map(({ practiceId }) =>
        listOf(
          admin,
          `select practice_id::text from app.member where practice_id = $1 union all select email from app.client where practice_id = $1`,
          [practiceId],
        ),
      ),
    );
    const foreign = [theirs ?? [], ours ?? []];
    // In waves: whoever waits too long for one of two connections is turned away, and a slow machine would look like a leak.
    for (let wave = 0; wave < 10; wave += 1) {
      const asked = Array.from({ length: 40 }, async (_, index) => {
        const { errors, response } = await people[index % 2]!.browser.ask(documents[(index >> 1) % 3] ?? '');
        return errors.length > 0 ? response.body : foreign[index % 2]?.filter((mark) => response.body.includes(mark)).join();
      });
      expect((await Promise.all(asked)).filter(Boolean)).toEqual([]);
    }
    expect(pool.totalCount).toBeLessThanOrEqual(2);
  });
});

describe('the next borrower of a connection', () => {
  it('sees nothing of a use case that ended well', async () => {
    await shrinkPool(1);
    await api.within(asOwner(people[0]), () => api.database.transaction(() => api.database.read('select name from app.client')));
    expect(await leftovers()).toEqual(nothing);
    expect(await api.within(asOwner(people[0]), () => api.database.read('select name from app.client'))).toHaveLength(1);
    expect(await leftovers()).toEqual(nothing);
  });

  it('sees nothing of a use case that threw, and neither does anybody else', async () => {
    await shrinkPool(1);
    const thrown = api.within(asOwner(people[0]), () =>
      api.database.transaction(async () => {
        await insertClient(people[0], 'Thrown');
        throw new Error('changed my mind');
      }),
    );
    await expect(thrown).rejects.toThrow('changed my mind');
    expect([await leftovers(), await clientsNamed('Thrown')]).toEqual([nothing, []]);
  });

  it('sees nothing of a connection that was lost between begin and commit', async () => {
    await shrinkPool(1);
    const lost = api.within(asOwner(people[0]), () =>
      api.database.transaction(async () => {
        await insertClient(people[0], 'Lost');
        const [backend] = await api.database.read<{ pid: number }>('select pg_backend_pid() as pid');
        await admin.query('select pg_terminate_backend($1)', [backend?.pid]);
        await wait(50);
        await insertClient(people[0], 'Lost again');
      }),
    );
    await expect(lost).rejects.toThrow();
    expect([await leftovers(), await clientsNamed('Lost')]).toEqual([nothing, []]);
  });

  it('sees nothing of a request whose browser went away in the middle', async () => {
    await shrinkPool(1);
    await admin.query('begin; lock table app.client in exclusive mode');
    const socket = await server.connect();
    const cookie = [...people[0].browser.cookies].map((pair) => pair.join('=')).join('; ');
    const body = JSON.stringify({ query: 'mutation { inviteClient(input: { name: "Gone", email: "gone@x.example" }) { id } }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: coach.test\r\norigin: http://coach.test\r\ncontent-type: application/json\r\ncookie: ${cookie}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await wait(150);
    socket.destroy();
    await wait(50);
    await admin.query('rollback');
    expect(await leftovers()).toEqual(nothing);
    expect(await people[1].browser.get('{ viewer { practice { id } } }')).toEqual({ practice: { id: people[1].practiceId } });
  });

  it('is not told of success where PostgreSQL kept nothing', async () => {
    await shrinkPool(1);
    const swallowed = api.within(asOwner(people[0]), () =>
      api.database.transaction(async () => {
        await insertClient(people[0], 'Swallowed');
        await api.database.manager.query('select 1 / 0').catch(() => undefined);
      }),
    );
    await expect(swallowed).rejects.toThrow();
    expect([await leftovers(), await clientsNamed('Swallowed')]).toEqual([nothing, []]);
  });
});

describe('silent connections', () => {
  it('keep nobody out', async () => {
    const idle = await Promise.all(Array.from({ length: 200 }, () => server.connect()));
    idle.slice(0, 100).forEach((socket) => socket.write('POST /graphql HTTP/1.1\r\nhost: coach.test\r\ncontent-length: 50\r\n\r\n{'));
    const { status } = await server.post('/graphql', { origin: 'http://coach.test' });
    for (const socket of idle) socket.destroy();
    expect(status).toBe(200);
  });
});
