import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, aNewClient, begin, finishBeginning } from '../testing';
import { SummaryUpkeep } from './summary-upkeep';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const check = ({ practiceId }: Person) => api.within({ practiceId }, () => api.get(SummaryUpkeep).check());
const rowsOf = ({ practiceId }: Person) =>
  api.asAdmin<{ client_id: string; name: string }>('select * from app.client_summary where practice_id = $1 order by client_id', [
    practiceId,
  ]);
const give = 'mutation ($id: ID!, $to: ID!) { assignCoach(clientId: $id, memberId: $to) { coach { memberId } } }';
const move = 'mutation ($id: ID!, $status: ClientStatus!) { moveClient(clientId: $id, status: $status) { id } }';
const moveStage = 'mutation ($id: ID!) { moveStage(input: { clientId: $id, stage: TRIAL, on: "2026-03-01" }) { id } }';
const update = 'mutation ($input: UpdateClientInput!) { updateClient(input: $input) { id } }';
const erase = 'mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }';

describe('the summary of a client', () => {
  it('says what the tables say, whatever was done with them', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const [tomasz, priya] = [await aNewClient(api, owner), await aNewClient(api, coach)];
    const [asked = ''] = await aCaseload(api, owner, [{ status: 'prospect' }]);
    await finishBeginning(tomasz);
    await tomasz.browser.get(begin.save, { input: { question: 'TIME_ZONE', code: 'Europe/Oslo', revision: 1 } });
    const id = tomasz.memberId;
    await owner.browser.get(give, { id, to: coach.memberId });
    await owner.browser.get(moveStage, { id });
    await owner.browser.get(move, { id, status: 'PAUSED' });
    await owner.browser.get(update, { input: { clientId: asked, name: 'Zoë Ångström', email: 'zoe@test.example', pronouns: 'she/her' } });
    await owner.browser.get('mutation ($id: ID!) { resendInvitation(clientId: $id) { id } }', { id: asked });
    const { id: tag } = await owner.browser.get('mutation { addTag(name: "evenings") { id } }');
    await owner.browser.get('mutation ($ids: [ID!]!, $tag: ID!) { tagClients(clientIds: $ids, tagId: $tag, isOn: true) { id } }', {
      ids: [asked, id],
      tag,
    });
    await owner.browser.get('mutation ($tag: ID!) { removeTag(id: $tag) { id } }', { tag });
    await owner.browser.get(ask.removeMember, { id: coach.memberId });
    await owner.browser.get(erase, { id: priya.memberId });
    expect(await check(owner)).toBe(0);
    expect((await rowsOf(owner)).map(({ name }) => name).sort()).toEqual(['Priya Nambiar', 'Zoë Ångström']);
  });

  it('follows the visits of a client, a quarter of an hour apart at most', async () => {
    const owner = await aPractice(api);
    const client = await aNewClient(api, owner);
    const seen = async () => (await owner.browser.get('{ clients { rows { lastActiveAt } } }')).rows[0].lastActiveAt as string;
    const first = await seen();
    expect(first).not.toBeNull();
    const letTimePass = `update app.session set last_seen_at = now() - interval '20 minutes' where member_id = $1`;
    await api.asAdmin(`update app.client_summary set last_active_at = now() - interval '20 minutes' where client_id = $1`, [
      client.memberId,
    ]);
    await api.asAdmin(letTimePass, [client.memberId]);
    await client.browser.get('{ today { coachName } }');
    expect(Date.parse(await seen())).toBeGreaterThanOrEqual(Date.parse(first));
  });
});

describe('a summary that somebody has changed behind its back', () => {
  it('is found and made anew, and so is one that is missing or one too many', async () => {
    const owner = await aPractice(api);
    const ids = await aCaseload(api, owner, [{ name: 'Anna' }, { name: 'Ben' }, { name: 'Cleo' }, { name: 'Dan' }]);
    const right = await rowsOf(owner);
    await api.asAdmin(`update app.client_summary set name = 'Somebody' where client_id = $1`, [ids[0]]);
    await api.asAdmin('delete from app.client_summary where client_id = $1', [ids[1]]);
    await api.asAdmin(`update app.client set status = 'erased' where id = $1`, [ids[2]]);
    expect(await check(owner)).toBe(3);
    expect(await rowsOf(owner)).toEqual(right.filter(({ client_id }) => client_id !== ids[2]));
    expect(await check(owner)).toBe(0);
  });

  it('is made anew with all others when somebody asks for it', async () => {
    const owner = await aPractice(api);
    await aCaseload(api, owner, [{ name: 'Anna' }, { name: 'Ben' }]);
    const right = await rowsOf(owner);
    await api.asAdmin('delete from app.client_word where practice_id = $1', [owner.practiceId]);
    await api.asAdmin('delete from app.client_summary where practice_id = $1', [owner.practiceId]);
    await api.within({ practiceId: owner.practiceId }, () => api.get(SummaryUpkeep).rebuild());
    expect(await rowsOf(owner)).toEqual(right);
    expect((await owner.browser.get('{ clients(filter: { search: "ann" }) { rows { name } } }')).rows).toEqual([{ name: 'Anna' }]);
  });
});
