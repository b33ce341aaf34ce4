import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { countStatements, TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from './clients.module';
import { aCaseload } from './testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const list = `{ clients { rows { id name pronouns email status stage stageSince timeZone coachId tagIds openAlerts addedAt invitedAt joinedAt begunAt
  lastActiveAt } endCursor } }`;
const sessionLookUp = ['begin', 'set_config', 'identity.find_session', 'commit'];
const clientsList = ['begin read only', 'set_config', 'from app.client_summary', 'commit'];

describe('the list of clients costs its one transaction and the look-up of the session', () => {
  it.each([0, 3, 500])('with %i clients', async (clients) => {
    const coach = await aPractice(api);
    await addClients(coach, clients);
    const { result, statements } = await countStatements(() => coach.browser.get(list));
    expect(result.rows).toHaveLength(Math.min(clients, 50));
    expect(statements.map(nameOf)).toEqual([...sessionLookUp, ...clientsList]);
  });
});

describe('the list of clients is two round trips: who asks, and the rows', () => {
  it.each([3, 500])('with %i clients', async (clients) => {
    const coach = await aPractice(api);
    await addClients(coach, clients);
    expect(await countRoundTrips(() => coach.browser.ask('{ __typename }'))).toBe(1);
    expect(await countRoundTrips(() => coach.browser.get(list))).toBe(2);
  });
});

async function addClients(coach: Person, count: number): Promise<void> {
  await aCaseload(
    api,
    coach,
    Array.from({ length: count }, (_, days) => ({ added: days })),
  );
}

/** The part of a statement that tells it from the others of these requests. */
function nameOf(statement: string): string {
  const known = ['begin read only', 'begin', 'commit', 'set_config', 'identity.find_session', 'from app.client_summary'];
  return known.find((part) => statement.includes(part)) ?? statement;
}

/** How often the connections to PostgreSQL had to wait for an answer: whatever is written after one is another trip. */
async function countRoundTrips(work: () => Promise<unknown>): Promise<number> {
  let trips = 0;
  const asking = new Set<Socket>();
  const { write } = Socket.prototype;
  Socket.prototype.write = function (this: Socket, ...args: unknown[]) {
    if (!asking.has(this)) {
      trips++;
      asking.add(this);
      this.once('data', () => asking.delete(this));
    }
    return (write as (...all: unknown[]) => boolean).apply(this, args);
  };
  try {
    await work();
    return trips;
  } finally {
    Socket.prototype.write = write;
  }
}
