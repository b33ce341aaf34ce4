import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { accept, anEmail, aPractice } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from './clients.module';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const invite = 'mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id name status joinedAt } }';
const resend = 'mutation ($clientId: ID!) { resendInvitation(clientId: $clientId) { id status } }';
const list =
  'query ($after: String, $filter: ClientFilterInput) { clients(after: $after, filter: $filter) { rows { name email status } endCursor } }';

describe('inviting a client', () => {
  it('puts them on the list at once, and lets them in by mail', async () => {
    const coach = await aPractice(api, { owner: 'Ines', name: 'Stillwater' });
    const email = anEmail();
    expect(await coach.browser.get(invite, { input: { name: 'Priya Nambiar', email } })).toMatchObject({
      name: 'Priya Nambiar',
      status: 'INVITED',
      joinedAt: null,
    });
    const client = await accept(api, 'portal', email);
    const today = { coachName: 'Ines', practiceName: 'Stillwater', stage: null };
    expect(await client.browser.get('{ today { coachName practiceName stage } }')).toEqual(today);
    expect((await coach.browser.get(list)).rows).toEqual([{ name: 'Priya Nambiar', email, status: 'ACTIVE' }]);
  });

  it('refuses an address that is on the list already, and mails nobody', async () => {
    const coach = await aPractice(api);
    const email = anEmail();
    await coach.browser.get(invite, { input: { name: 'Priya', email } });
    expect(await coach.browser.problemOf(invite, { input: { name: 'Priya again', email: email.toUpperCase() } })).toBe(
      'clients.already-here',
    );
    await api.runJobs();
    expect(api.mailbox.to(email)).toHaveLength(1);
  });

  it('tells one practice nothing of another: the same address is welcome in both', async () => {
    const email = anEmail();
    for (const coach of [await aPractice(api), await aPractice(api)]) {
      expect(await coach.browser.problemOf(invite, { input: { name: 'Priya', email } })).toBeUndefined();
    }
  });

  it('can be mailed again until they have joined', async () => {
    const coach = await aPractice(api);
    const email = anEmail();
    const { id: clientId } = await coach.browser.get(invite, { input: { name: 'Priya', email } });
    await api.runJobs();
    await coach.browser.get(resend, { clientId });
    await accept(api, 'portal', email);
    expect(api.mailbox.to(email)).toHaveLength(2);
    expect(await coach.browser.problemOf(resend, { clientId })).toBe('clients.has-joined');
  });

  it('cannot be done by a client', async () => {
    const coach = await aPractice(api);
    const email = anEmail();
    await coach.browser.get(invite, { input: { name: 'Priya', email } });
    const client = await accept(api, 'portal', email);
    expect(await client.browser.problemOf(invite, { input: { name: 'Friend', email: anEmail() } })).toBe('not-allowed');
    expect(await client.browser.problemOf(list)).toBe('not-allowed');
  });
});
