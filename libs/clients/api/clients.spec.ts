import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { accept, anEmail, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
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
  'query ($after: String, $search: String, $status: ClientStatus) { clients(after: $after, search: $search, status: $status) { rows { name email status } endCursor } }';

async function names(coach: Person, variables = {}): Promise<string[]> {
  return (await coach.browser.get(list, variables)).rows.map((row: { name: string }) => row.name);
}

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
    expect(await client.browser.get('{ today { coachName practiceName } }')).toEqual({ coachName: 'Ines', practiceName: 'Stillwater' });
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

describe('the list of clients', () => {
  it('finds a name by the start of any of its words, and takes signs of the pattern language literally', async () => {
    const coach = await aPractice(api);
    for (const name of ['Hye-jin Bae', 'Noor Al-Sayed', '100% Tomasz'])
      await coach.browser.get(invite, { input: { name, email: anEmail() } });
    expect(await names(coach, { search: 'ba' })).toEqual(['Hye-jin Bae']);
    expect(await names(coach, { search: ' AL-S ' })).toEqual(['Noor Al-Sayed']);
    expect(await names(coach, { search: '%' })).toEqual([]);
    expect(await names(coach, { search: '100%' })).toEqual(['100% Tomasz']);
    expect(await names(coach, { status: 'ACTIVE' })).toEqual([]);
  });

  it('comes in pages that miss nobody and repeat nobody', async () => {
    const coach = await aPractice(api);
    await api.within({ practiceId: coach.practiceId }, () =>
      api.database.transaction(() =>
        api.database.manager.query(
          `insert into app.client (practice_id, id, name, email, status, invited_at)
           select $1, gen_random_uuid(), 'Client ' || n, gen_random_uuid() || '@test.example', 'invited', date_trunc('day', now()) - make_interval(days => n / 7) from generate_series(1, 120) n`,
          [coach.practiceId],
        ),
      ),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { name: string }[]; endCursor: string | null } = await coach.browser.get(list, { after });
      seen.push(...page.rows.map(({ name }) => name));
      after = page.endCursor;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('says what to do when a place in the list makes no sense', async () => {
    const coach = await aPractice(api);
    expect(await coach.browser.problemOf(list, { after: 'bm9uc2Vuc2U' })).toBe('cursor-unknown');
  });

  it('is closed to visitors', async () => {
    expect(await api.visitor('coach').problemOf(list)).toBe('signed-out');
    expect(await api.visitor('coach').get(ask.viewer)).toBeNull();
  });
});
