import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { accept, aMember, anEmail, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, begin, finishBeginning } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

const add = 'mutation ($input: AddClientInput!) { addClient(input: $input) { id name pronouns status invitedAt } }';
const update = 'mutation ($input: UpdateClientInput!) { updateClient(input: $input) { name email pronouns } }';
const move = 'mutation ($id: ID!, $status: ClientStatus!) { moveClient(clientId: $id, status: $status) { status } }';
const invite = 'mutation ($id: ID!) { resendInvitation(clientId: $id) { status } }';
const stage = 'mutation ($input: MoveStageInput!) { moveStage(input: $input) { stage stageSince } }';
const anAsker = async (email = anEmail()): Promise<{ id: string; email: string }> => ({
  ...(await owner.browser.get(add, { input: { name: 'Zofia  Kowalska', email, pronouns: ' she/her ' } })),
  email,
});

describe('somebody who asked', () => {
  it('is on the list and is mailed nothing, until they are invited and come in', async () => {
    const { id, email } = await anAsker();
    await api.runJobs();
    expect(api.mailbox.to(email)).toEqual([]);
    expect(await owner.browser.get(invite, { id })).toEqual({ status: 'INVITED' });
    await accept(api, 'portal', email);
    expect((await owner.browser.get('{ clients { rows { name pronouns status } } }')).rows).toEqual([
      { name: 'Zofia Kowalska', pronouns: 'she/her', status: 'ACTIVE' },
    ]);
  });

  it('is nobody who is there already', async () => {
    const { email } = await anAsker();
    expect(await owner.browser.problemOf(add, { input: { name: 'Zofia', email: email.toUpperCase() } })).toBe('clients.already-here');
  });
});

describe('the details of a client', () => {
  it('are corrected, and the list finds the new name and not the old one', async () => {
    const { id, email } = await anAsker();
    const input = { clientId: id, name: 'Zofia Nowak', email, pronouns: null };
    expect(await owner.browser.get(update, { input })).toEqual({ name: 'Zofia Nowak', email, pronouns: null });
    const found = async (search: string) =>
      (await owner.browser.get(`{ clients(filter: { search: "${search}" }) { rows { id } } }`)).rows.length;
    expect([await found('nowak'), await found('kowal')]).toEqual([1, 0]);
  });

  it('take a new address: the link that was mailed to the other one stops working', async () => {
    const { id, email } = await anAsker();
    await owner.browser.get(invite, { id });
    await api.runJobs();
    const old = api.mailbox.tokenFor(email);
    const correct = anEmail();
    await owner.browser.get(update, { input: { clientId: id, name: 'Zofia', email: correct } });
    const acceptance = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name } }';
    const input = { token: old, password: 'a long pass phrase', isAdult: true };
    expect(await api.visitor('portal').problemOf(acceptance, { input })).toMatch(/^identity\./);
    await accept(api, 'portal', correct);
  });

  it('hold an address that only its owner changes once they have joined', async () => {
    const { memberId: clientId, email } = await aNewClient(api, owner);
    const change = (input: object) => owner.browser.problemOf(update, { input: { clientId, name: 'Priya N.', email, ...input } });
    expect(await change({})).toBeUndefined();
    expect(await change({ email: anEmail() })).toBe('clients.address-is-theirs');
    expect(await change({ pronouns: 'x'.repeat(31) })).toBe('clients.pronouns-too-long');
    expect(await change({ name: ' ' })).toBe('identity.name-missing');
  });

  it('never take the address of somebody else', async () => {
    const [{ id }, { email }] = [await anAsker(), await anAsker()];
    expect(await owner.browser.problemOf(update, { input: { clientId: id, name: 'Zofia', email } })).toBe('clients.already-here');
  });
});

describe('where a client stands', () => {
  it('rests and goes on; what does not lead there is refused and changes nothing', async () => {
    const { memberId: id } = await aNewClient(api, owner);
    for (const status of ['PAUSED', 'ACTIVE', 'ENDED', 'ACTIVE']) expect(await owner.browser.get(move, { id, status })).toEqual({ status });
    for (const status of ['PROSPECT', 'INVITED', 'UNDER_AGE', 'MERGED', 'ERASED'])
      expect(await owner.browser.problemOf(move, { id, status })).toBe('clients.status-unreachable');
    expect(await owner.browser.get(move, { id, status: 'ACTIVE' })).toEqual({ status: 'ACTIVE' });
  });

  it('is over: the client reads what is theirs and writes nothing new, until it goes on', async () => {
    const client = await aNewClient(api, owner);
    await finishBeginning(client);
    const write = () => client.browser.problemOf(begin.save, { input: { question: 'GOAL', code: 'let-go', revision: 1 } });
    await owner.browser.get(move, { id: client.memberId, status: 'ENDED' });
    expect(await client.browser.get(begin.intake)).toMatchObject({ completedAt: expect.any(String) });
    expect(await write()).toBe('reads-only');
    expect(await client.browser.problemOf(begin.withdraw, { kind: 'TERMS' })).toBeUndefined();
    await owner.browser.get(move, { id: client.memberId, status: 'ACTIVE' });
    await client.browser.get(begin.give, { input: { kind: 'TERMS', version: (await termsVersion(client)) ?? '' } });
    expect(await write()).toBeUndefined();
  });

  it('takes an open invitation back with it', async () => {
    const { id, email } = await anAsker();
    await owner.browser.get(invite, { id });
    await api.runJobs();
    await owner.browser.get(move, { id, status: 'PROSPECT' });
    const acceptance = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name } }';
    const input = { token: api.mailbox.tokenFor(email), password: 'a long pass phrase', isAdult: true };
    expect(await api.visitor('portal').problemOf(acceptance, { input })).toMatch(/^identity\./);
  });

  it('is moved by owner and coaches, not by assistants', async () => {
    const { memberId: id } = await aNewClient(api, owner);
    const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    expect(await assistant.browser.problemOf(move, { id, status: 'PAUSED' })).toBe('not-allowed');
    expect(await coach.browser.problemOf(move, { id, status: 'PAUSED' })).toBeUndefined();
  });
});

const termsVersion = async ({ browser }: Person): Promise<string | undefined> =>
  (await browser.get<{ kind: string; version: string }[]>('{ consents { kind version } }')).find(({ kind }) => kind === 'TERMS')?.version;

describe('the stage of a relationship', () => {
  it('is dated, and the latest date counts, whenever it was written down', async () => {
    const { memberId: clientId, browser } = await aNewClient(api, owner);
    const at = (name: string, on?: string) => owner.browser.get(stage, { input: { clientId, stage: name, on } });
    expect(await at('TRIAL', '2026-05-01')).toEqual({ stage: 'TRIAL', stageSince: '2026-05-01' });
    expect(await at('MEETING', '2026-04-01')).toEqual({ stage: 'TRIAL', stageSince: '2026-05-01' });
    expect(await at('TOGETHER')).toMatchObject({ stage: 'TOGETHER' });
    expect(await browser.get('{ today { stage } }')).toEqual({ stage: 'TOGETHER' });
  });

  it('is told to open pages when it moves', async () => {
    const { memberId: clientId } = await aNewClient(api, owner);
    const told = () => api.asAdmin(`select topic from jobs.live_change where practice_id = $1 and topic = 'stages'`, [owner.practiceId]);
    expect(await told()).toEqual([]);
    await owner.browser.get(stage, { input: { clientId, stage: 'TRIAL' } });
    expect(await told()).toHaveLength(1);
  });

  it('begins on a day of the calendar that has come', async () => {
    const { memberId: clientId } = await aNewClient(api, owner);
    const problemOf = (on: string) => owner.browser.problemOf(stage, { input: { clientId, stage: 'TRIAL', on } });
    for (const on of ['2026-02-30', '2026-05', 'yesterday', '1890-01-01']) expect(await problemOf(on)).toBe('clients.day-unknown');
    expect(await problemOf('2999-01-01')).toBe('clients.day-ahead');
  });
});
