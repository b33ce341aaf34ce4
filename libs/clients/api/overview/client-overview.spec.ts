import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, agree, answer, begin, finishBeginning } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
});
afterAll(() => api.stop());

const overview = `query ($id: ID!) { client(id: $id) {
  client { name } consents { kind decision } consentedAt completedAt country timeZone mailHour nickname facts { kind codes happenedOn happenedPrecision }
} }`;
const look = () => coach.browser.get(overview, { id: client.memberId });
const reads = () => api.asAdmin(`select from app.audit_event where client_id = $1 and action = 'clients.answers-read'`, [client.memberId]);

describe('a client as their coach sees them', () => {
  it('is somebody who has not told anything yet, until they have finished', async () => {
    await agree(client);
    await answer(client, { GOAL: 'rebuild' });
    expect(await look()).toMatchObject({ client: { name: 'Priya Nambiar' }, completedAt: null, nickname: null, facts: [], country: null });
    expect(await reads()).toHaveLength(0);
  });

  it('has told where they are, what they call the other person, and the latest of each fact', async () => {
    await finishBeginning(client);
    await client.browser.get(begin.save, { input: { question: 'CONTACT', code: 'none', revision: 1 } });
    await answer(client, { LENGTH: '2-to-5-years' });
    await client.browser.get(begin.save, { input: { question: 'LENGTH', code: null, revision: 1 } });
    expect(await look()).toMatchObject({
      ...{ country: 'PT', timeZone: 'Europe/Lisbon', mailHour: 19, nickname: 'the bear' },
      ...{ consentedAt: expect.any(String), completedAt: expect.any(String) },
      facts: [
        { kind: 'BREAKUP', codes: ['parted'], happenedOn: '2026-01-01', happenedPrecision: 'MONTH' },
        { kind: 'CONTACT', codes: ['none'] },
        { kind: 'GOAL', codes: ['not-sure'] },
      ],
    });
  });

  it('is read at the price of a line in the audit trail', async () => {
    await finishBeginning(client);
    await look();
    expect(await reads()).toHaveLength(1);
  });

  it('is seen to have withdrawn a consent, and then not read any more, until it is given again', async () => {
    await finishBeginning(client);
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await look()).toMatchObject({
      consents: expect.arrayContaining([{ kind: 'SPECIAL_CATEGORY', decision: 'WITHDRAWN' }]),
      ...{ nickname: null, facts: [] },
    });
    await agree(client);
    expect(await look()).toMatchObject({ nickname: 'the bear' });
  });

  it('is not there for assistants, nor for the coach of another practice', async () => {
    const assistant = await aMember(api, coach, Role.ASSISTANT);
    const stranger = await aPractice(api);
    expect(await assistant.browser.problemOf(overview, { id: client.memberId })).toBe('not-allowed');
    expect(await stranger.browser.problemOf(overview, { id: client.memberId })).toBe('not-found');
    expect(await coach.browser.problemOf(overview, { id: randomUUID() })).toBe('not-found');
    expect(await coach.browser.problemOf(overview, { id: 'nobody' })).toBe('not-found');
  });
});

describe('somebody under 18', () => {
  const invite = 'mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }';
  const decline = 'mutation ($token: String!) { declineInvitation(token: $token, reason: UNDER_AGE) { ok } }';

  it('stays on the list as that, and can be mailed no invitation by accident', async () => {
    const email = `${randomUUID()}@test.example`;
    const { id } = await coach.browser.get(invite, { input: { name: 'Callum', email } });
    await api.runJobs();
    await api.visitor('portal').get(decline, { token: api.mailbox.tokenFor(email) });
    expect((await coach.browser.get('{ clients(filter: { search: "callum" }) { rows { status joinedAt } } }')).rows).toEqual([
      { status: 'UNDER_AGE', joinedAt: null },
    ]);
    const again = await coach.browser.ask('mutation ($id: ID!) { resendInvitation(clientId: $id) { id } }', { id });
    expect(again.errors[0]).toMatchObject({ extensions: { problem: 'clients.under-age' }, message: expect.stringContaining('under 18') });
    await api.runJobs();
    expect(api.mailbox.to(email)).toHaveLength(1);
  });
});
