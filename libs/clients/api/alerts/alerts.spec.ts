import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, onTimeline, page } from '../testing';

let api: TestApi;
let owner: Person;
let coach: Person;
let clientId: string;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
  [clientId = ''] = await aCaseload(api, owner, [{ status: 'active', joined: 3 }]);
});
afterAll(() => api.stop());

type Alerts = { id: string; text: string; pinnedBy: string }[];
const pin = ({ browser }: Person, text: string): Promise<Alerts> => browser.get(page.pin, { input: { clientId, text } });
const dismiss = ({ browser }: Person, id: string, reason?: string): Promise<Alerts> => browser.get(page.dismiss, { input: { id, reason } });
const pinned = async ({ browser }: Person): Promise<Alerts> =>
  (await browser.get('query ($id: ID!) { client(id: $id) { alerts { id text pinnedBy } } }', { id: clientId })).alerts;
const countOnList = async (): Promise<number> => (await owner.browser.get('{ clients { rows { openAlerts } } }')).rows[0].openAlerts;

describe('a pinned alert', () => {
  it('stands on the page and counts on the list, several at a time, the oldest first', async () => {
    await pin(coach, 'Lives with the other person until June.');
    await pin(owner, 'No calls after 20:00.');
    expect(await pinned(owner)).toMatchObject([
      { text: 'Lives with the other person until June.', pinnedBy: 'Tomasz Wieland' },
      { text: 'No calls after 20:00.' },
    ]);
    expect(await countOnList()).toBe(2);
  });

  it('is dismissed by any coach, and stays in the history with the reason', async () => {
    const [{ id } = { id: '' }] = await pin(coach, 'Lives with the other person.');
    expect(await dismiss(owner, id, 'Moved out in June.')).toEqual([]);
    expect([await pinned(coach), await countOnList()]).toEqual([[], 0]);
    expect(await onTimeline(coach, clientId)).toMatchObject([
      { kind: 'clients.alert-dismissed', text: 'Lives with the other person.', detail: 'Moved out in June.', visibility: 'TEAM' },
      { kind: 'clients.alert-pinned', text: 'Lives with the other person.', detail: null, visibility: 'TEAM' },
    ]);
  });

  it('keeps the first reason when two dismiss it, and needs none', async () => {
    const [{ id } = { id: '' }] = await pin(coach, 'Once');
    await dismiss(owner, id, ' ');
    await dismiss(coach, id, 'Too late');
    expect(await onTimeline(coach, clientId, ['clients.alert-dismissed'])).toMatchObject([{ detail: null }]);
  });

  it('is for owner and coaches, of one practice', async () => {
    const [assistant, stranger] = [await aMember(api, owner, Role.ASSISTANT), await aPractice(api)];
    const [{ id } = { id: '' }] = await pin(coach, 'Between us');
    expect(await assistant.browser.problemOf(page.pin, { input: { clientId, text: 'x' } })).toBe('not-allowed');
    expect(await assistant.browser.problemOf(page.dismiss, { input: { id } })).toBe('not-allowed');
    expect(await stranger.browser.problemOf(page.dismiss, { input: { id } })).toBe('not-found');
    expect(await stranger.browser.problemOf(page.pin, { input: { clientId, text: 'x' } })).toBe('not-found');
  });

  it('says what to do when it is empty, too long, or one too many', async () => {
    const problemOf = (text: string) => coach.browser.problemOf(page.pin, { input: { clientId, text } });
    expect([await problemOf(''), await problemOf('a'.repeat(501))]).toEqual(['clients.text-missing', 'clients.alert-too-long']);
    for (let count = 0; count < 20; count++) await pin(coach, `Alert ${count}`);
    expect(await problemOf('one more')).toBe('clients.too-many-alerts');
  });
});
