import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { countStatements, TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, aNewClient, finishBeginning, onTimeline, page } from '../testing';

let api: TestApi;
let owner: Person;
let clientId: string;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  [clientId = ''] = await aCaseload(api, owner, [{ status: 'active', joined: 3 }]);
});
afterAll(() => api.stop());

const write = (body: string) => owner.browser.get(page.writeNote, { input: { clientId, body, visibility: 'TEAM' } });
const reads = () => api.asAdmin(`select from app.audit_event where client_id = $1 and action = 'clients.timeline-read'`, [clientId]);

describe('the timeline of a client', () => {
  it('tells what happened, the newest first, and who did it', async () => {
    const client = await aNewClient(api, owner);
    await finishBeginning(client);
    await owner.browser.get('mutation ($id: ID!) { moveClient(clientId: $id, status: PAUSED) { id } }', { id: client.memberId });
    const items = await onTimeline(owner, client.memberId);
    expect(items.map(({ kind }) => kind)).toEqual([
      ...['clients.status-moved', 'clients.intake-completed', 'clients.consent-given', 'clients.consent-given'],
      ...['clients.joined', 'clients.invited'],
    ]);
    expect(items[0]).toMatchObject({ actor: 'Ines Halloran', codes: ['active', 'paused'], visibility: 'CLIENT', text: null });
    expect(items[1]).toMatchObject({ actor: 'Priya Nambiar' });
  });

  it('names the coach to whom somebody was given', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const assign = 'mutation ($c: ID!, $m: ID!) { assignCoach(clientId: $c, memberId: $m) { mayErase } }';
    await owner.browser.get(assign, { c: clientId, m: coach.memberId });
    const [item] = await onTimeline(owner, clientId);
    expect(item).toMatchObject({ kind: 'clients.coach-assigned', visibility: 'CLIENT', text: expect.any(String) });
  });

  it('comes in pages that miss nothing and repeat nothing, and of some kinds only', async () => {
    for (let count = 0; count < 32; count++) await write(`Note ${count}`);
    await owner.browser.get(page.pin, { input: { clientId, text: 'Pinned' } });
    const first = await owner.browser.get(page.timeline, { clientId });
    const second = await owner.browser.get(page.timeline, { clientId, after: first.endCursor });
    expect([first.rows.length, second.rows.length, second.endCursor]).toEqual([30, 3, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(33);
    expect(await onTimeline(owner, clientId, ['clients.alert-pinned'])).toHaveLength(1);
    expect((await owner.browser.get(page.timeline, { clientId, count: 5 })).rows).toHaveLength(5);
  });

  it('costs the same for many texts as for one: a question for each kind on the page', async () => {
    const cost = async () => (await countStatements(() => owner.browser.get(page.timeline, { clientId }))).statements.length;
    await write('The first');
    const one = await cost();
    for (let count = 0; count < 12; count++) await write(`Note ${count}`);
    expect(await cost()).toBe(one);
  });

  it('is read at the price of a line in the audit trail, and reading on is the same reading', async () => {
    for (let count = 0; count < 31; count++) await write(`Note ${count}`);
    const { endCursor } = await owner.browser.get(page.timeline, { clientId });
    await owner.browser.get(page.timeline, { clientId, after: endCursor });
    expect(await reads()).toHaveLength(1);
  });

  it('is still the same reading when the page stands open and asks what has come since', async () => {
    await owner.browser.get(page.timeline, { clientId });
    await write('While it is open');
    const again = 'query ($clientId: ID!) { timeline(clientId: $clientId, again: true) { rows { text } } }';
    expect((await owner.browser.get(again, { clientId })).rows[0]).toEqual({ text: 'While it is open' });
    expect(await reads()).toHaveLength(1);
  });

  it('is not there for assistants, clients, strangers, and for nobody’s id', async () => {
    const [assistant, stranger] = [await aMember(api, owner, Role.ASSISTANT), await aPractice(api)];
    expect(await assistant.browser.problemOf(page.timeline, { clientId })).toBe('not-allowed');
    expect(await stranger.browser.problemOf(page.timeline, { clientId })).toBe('not-found');
    expect(await owner.browser.problemOf(page.timeline, { clientId: randomUUID() })).toBe('not-found');
    expect(await owner.browser.problemOf(page.timeline, { clientId, after: 'nonsense' })).toBe('cursor-unknown');
  });
});
