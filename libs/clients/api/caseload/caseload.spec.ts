import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, aNewClient, finishBeginning, type CaseloadClient } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const list =
  'query ($after: String, $filter: ClientFilterInput) { clients(after: $after, filter: $filter) { rows { id name status stage openAlerts } endCursor } }';
const around = '{ caseload { needs { need count names } now mine over coaches { name } } }';
const namesOf = async ({ browser }: Person, filter = {}): Promise<string[]> =>
  (await browser.get(list, { filter })).rows.map(({ name }: { name: string }) => name);
const aPracticeWith = async (clients: readonly CaseloadClient[]) => {
  const owner = await aPractice(api);
  await aCaseload(api, owner, clients);
  return owner;
};

describe('the list of clients', () => {
  it('finds a name by the start of any of its words, without accents, and by the address', async () => {
    const owner = await aPracticeWith([{ name: 'Hye-jin Bae' }, { name: 'Noor Al-Sayed' }, { name: '100% André' }]);
    expect(await namesOf(owner, { search: 'ba' })).toEqual(['Hye-jin Bae']);
    expect(await namesOf(owner, { search: 'JIN b' })).toEqual(['Hye-jin Bae']);
    expect(await namesOf(owner, { search: ' AL-S ' })).toEqual(['Noor Al-Sayed']);
    expect(await namesOf(owner, { search: 'andre' })).toEqual(['100% André']);
    expect(await namesOf(owner, { search: 'ndre' })).toEqual([]);
    expect(await namesOf(owner, { search: '%' })).toEqual([]);
    expect(await namesOf(owner, { search: ' ' })).toHaveLength(0);
    expect(await namesOf(owner)).toHaveLength(3);
  });

  it('puts first who needs somebody: the longest away, then open invitations, then those who only asked', async () => {
    const owner = await aPracticeWith([
      { name: 'asked', status: 'prospect', added: 90 },
      { name: 'seen last week', status: 'active', added: 40, joined: 7 },
      { name: 'invited', added: 2 },
      { name: 'quiet for a month', status: 'active', added: 40, joined: 30 },
      { name: 'resting', status: 'paused', added: 400, joined: 399 },
      { name: 'finished', status: 'ended', added: 300, joined: 299 },
    ]);
    expect(await namesOf(owner)).toEqual(['quiet for a month', 'seen last week', 'invited', 'resting', 'asked']);
    expect(await namesOf(owner, { status: 'ENDED' })).toEqual(['finished']);
    expect(await namesOf(owner, { order: 'NAME' })).toEqual(['asked', 'invited', 'quiet for a month', 'resting', 'seen last week']);
    expect((await namesOf(owner, { order: 'NEWEST' }))[0]).toBe('invited');
  });

  it.each(['NEED', 'NAME', 'NEWEST'])('comes, in the order %s, in pages that miss nobody and repeat nobody', async (order) => {
    const owner = await aPracticeWith(Array.from({ length: 120 }, (_, n) => ({ name: `Client ${n % 11}`, added: Math.floor(n / 7) })));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { id: string }[]; endCursor: string | null } = await owner.browser.get(list, { filter: { order }, after });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.endCursor;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('says what to do when a place in it makes no sense, or belongs to another order', async () => {
    const owner = await aPracticeWith(Array.from({ length: 51 }, () => ({})));
    const { endCursor } = await owner.browser.get(list, { filter: { order: 'NAME' } });
    const problemOf = (after: string) => owner.browser.problemOf(list, { after });
    for (const after of ['bm9uc2Vuc2U', '', Buffer.from('["need","1","2026","x"]').toString('base64url'), endCursor])
      expect(await problemOf(after)).toBe('cursor-unknown');
  });

  it('is narrowed by coach, by tag and by stage, and by several at once', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const [anna = '', ben = ''] = await aCaseload(api, owner, [
      { name: 'Anna', status: 'active', coachId: coach.memberId, joined: 3 },
      { name: 'Ben', status: 'active', coachId: owner.memberId, joined: 2 },
    ]);
    const { id: tag } = await owner.browser.get('mutation { addTag(name: "evenings") { id } }');
    await owner.browser.get('mutation ($ids: [ID!]!, $tag: ID!) { tagClients(clientIds: $ids, tagId: $tag, isOn: true) { id } }', {
      ids: [anna],
      tag,
    });
    await owner.browser.get('mutation ($id: ID!) { moveStage(input: { clientId: $id, stage: TRIAL }) { stage } }', { id: ben });
    expect(await namesOf(owner, { tag })).toEqual(['Anna']);
    expect(await namesOf(owner, { stage: 'TRIAL' })).toEqual(['Ben']);
    expect(await namesOf(owner, { coach: coach.memberId })).toEqual(['Anna']);
    expect(await namesOf(owner, { coach: 'me' })).toEqual(['Ben']);
    expect(await namesOf(owner, { coach: 'me', tag })).toEqual([]);
    expect(await namesOf(owner, { search: 'be', stage: 'TRIAL', status: 'ACTIVE' })).toEqual(['Ben']);
  });

  it('is closed to visitors and to clients', async () => {
    expect(await api.visitor('coach').problemOf(list)).toBe('signed-out');
    expect(await api.visitor('coach').get(ask.viewer)).toBeNull();
    const client = await aNewClient(api, await aPractice(api));
    expect(await client.browser.problemOf(list)).toBe('not-allowed');
    expect(await client.browser.problemOf(around)).toBe('not-allowed');
  });
});

describe('what stands around the list', () => {
  it('counts who waits for what, with the names of those who wait longest', async () => {
    const owner = await aPracticeWith([
      { name: 'Quiet', status: 'active', added: 40, joined: 30 },
      { name: 'Quieter', status: 'active', added: 60, joined: 50 },
      { name: 'Here', status: 'active', added: 4, joined: 1 },
      { name: 'Slow to answer', added: 9 },
      { name: 'Just invited', added: 1 },
      { name: 'Over', status: 'ended', added: 300, joined: 299 },
    ]);
    expect(await owner.browser.get(around)).toMatchObject({
      needs: [
        { need: 'QUIET', count: 2, names: ['Quieter', 'Quiet'] },
        { need: 'INVITED', count: 1, names: ['Slow to answer'] },
        { need: 'BEGINNING', count: 2, names: ['Quieter', 'Quiet'] },
      ],
      ...{ now: 5, mine: 0, over: 1 },
    });
    for (const [need, names] of [
      ['QUIET', ['Quieter', 'Quiet']],
      ['INVITED', ['Slow to answer']],
    ] as const)
      expect(await namesOf(owner, { need })).toEqual(names);
  });

  it('says nothing of what nobody needs', async () => {
    expect((await (await aPractice(api)).browser.get(around)).needs).toEqual([]);
  });
});

describe('an assistant', () => {
  it('sees names and where people stand with the practice, and neither stages nor what is pinned', async () => {
    const owner = await aPractice(api);
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    const client = await aNewClient(api, owner);
    await finishBeginning(client);
    expect((await owner.browser.get(list)).rows[0]).toMatchObject({ name: 'Priya Nambiar', stage: 'SEPARATED' });
    expect((await assistant.browser.get(list)).rows[0]).toMatchObject({
      name: 'Priya Nambiar',
      status: 'ACTIVE',
      stage: null,
      openAlerts: 0,
    });
    expect(await namesOf(assistant, { stage: 'SEPARATED' })).toEqual([]);
    expect(await namesOf(assistant, { need: 'ALERT' })).toEqual([]);
  });
});
