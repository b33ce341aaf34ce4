import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { KeyShredded, Vault, type EncryptedText } from '@rekindle/platform/keys';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, finishBeginning, page } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const erase = (by: Person, { memberId: id }: Person) =>
  by.browser.problemOf('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id });
const nicknameOf = async ({ memberId }: Person) =>
  (await api.asAdmin<{ nickname: EncryptedText }>('select nickname from app.intake where client_id = $1', [memberId]))[0]?.nickname;
const open = ({ practiceId, memberId }: Person, sealed: EncryptedText) =>
  api.within({}, () =>
    api.get(Vault).open({ practiceId, holderId: memberId, table: 'app.intake', column: 'nickname', rowId: memberId }, sealed),
  );

describe('erasing a client', () => {
  it('shuts them out at once, takes their name off everything, and leaves nothing that opens', async () => {
    const owner = await aPractice(api);
    const client = await aNewClient(api, owner);
    await finishBeginning(client);
    const sealed = (await nicknameOf(client)) as EncryptedText;
    expect(await open(client, sealed)).toBe('the bear');
    expect(await erase(owner, client)).toBeUndefined();
    expect(await client.browser.get(ask.viewer)).toBeNull();
    expect((await owner.browser.get('{ clients { rows { id } } }')).rows).toEqual([]);
    await api.runJobs();
    await expect(open(client, sealed)).rejects.toThrow(KeyShredded);
    expect(await nicknameOf(client)).toBeUndefined();
    const everything = await api.asAdmin<{ row: string }>(
      `select to_jsonb(t)::text as row from app.client t where practice_id = $1 union all select to_jsonb(t)::text from app.consent t where practice_id = $1
       union all select to_jsonb(t)::text from app.member t where practice_id = $1 union all select to_jsonb(t)::text from app.invitation t where practice_id = $1
       union all select to_jsonb(t)::text from app.intake t where practice_id = $1 union all select to_jsonb(t)::text from identity.account t`,
      [owner.practiceId],
    );
    for (const word of [client.email, 'Priya Nambiar']) expect(everything.filter(({ row }) => row.includes(word))).toEqual([]);
    expect(await api.visitor('portal').problemOf(ask.signIn, { input: { email: client.email, password } })).toBe(
      'identity.wrong-credentials',
    );
  });

  it('leaves nothing of what coaches wrote, pinned and filled in', async () => {
    const owner = await aPractice(api);
    const client = await aNewClient(api, owner);
    const clientId = client.memberId;
    await owner.browser.get(page.writeNote, { input: { clientId, body: 'Sleeps badly.', visibility: 'ME' } });
    const [{ id }] = await owner.browser.get(page.pin, { input: { clientId, text: 'No calls.' } });
    await owner.browser.get(page.dismiss, { input: { id, reason: 'Calls are fine.' } });
    const [{ id: fieldId }] = await owner.browser.get(page.addField, { input: { name: 'Found us through', kind: 'TEXT' } });
    await owner.browser.get(page.setValue, { input: { clientId, fieldId, value: 'a friend' } });
    await erase(owner, client);
    await api.runJobs();
    for (const table of ['note', 'pinned_alert', 'custom_value', 'timeline_item'])
      expect(await api.asAdmin(`select from app.${table} where client_id = $1`, [clientId])).toEqual([]);
  });

  it('keeps coded facts for counting, and says in the audit trail that it was done', async () => {
    const owner = await aPractice(api);
    const client = await aNewClient(api, owner);
    await finishBeginning(client);
    await erase(owner, client);
    await api.runJobs();
    expect(await api.asAdmin('select from app.client_event where client_id = $1', [client.memberId])).not.toHaveLength(0);
    const { rows } = await owner.browser.get(ask.auditTrail, { filter: { action: 'clients.client-erased' } });
    expect(rows).toEqual([expect.objectContaining({ client: 'Erased', role: 'OWNER' })]);
  });

  it('leaves the account of somebody who belongs elsewhere too', async () => {
    const [owner, elsewhere] = [await aPractice(api), await aPractice(api)];
    const client = await aNewClient(api, owner);
    await elsewhere.browser.get('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }', {
      input: { name: 'Priya', email: client.email },
    });
    await api.runJobs();
    const browser = api.visitor('portal');
    await browser.get(ask.accept, { input: { token: api.mailbox.tokenFor(client.email), isAdult: true } });
    await erase(owner, client);
    await api.runJobs();
    expect(await browser.get(ask.viewer)).toMatchObject({ email: client.email });
  });

  it('is the owner’s alone, and happens once', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const client = await aNewClient(api, owner);
    expect(await erase(coach, client)).toBe('not-allowed');
    expect([await erase(owner, client), await erase(owner, client)]).toEqual([undefined, 'not-found']);
  });
});
