import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, finishBeginning } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());

const care = 'query ($id: ID!) { care(clientId: $id) { coach { memberId } candidates { memberId } } }';
const assign = 'mutation ($id: ID!, $to: ID!) { assignCoach(clientId: $id, memberId: $to) { coach { memberId } } }';
const overview = 'query ($id: ID!) { client(id: $id) { client { name } nickname } }';
const coachOf = async (by: Person, { memberId: id }: Person) => (await by.browser.get(care, { id })).coach.memberId;
const listOf = async ({ browser }: Person) =>
  (await browser.get('{ clients { rows { id } } }')).rows.map(({ id }: { id: string }) => id).sort();
const wall = (owner: Person, assignedOnly: boolean) =>
  owner.browser.get(ask.setTeamRules, { input: { assignedOnly, secondFactorGraceDays: 14 } });

describe('a client', () => {
  it('is coached by whoever invited them, and by the owner when an assistant did', async () => {
    const owner = await aPractice(api);
    const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    const theirs = await aNewClient(api, coach);
    expect(await coachOf(owner, theirs)).toBe(coach.memberId);
    expect(await coachOf(owner, await aNewClient(api, assistant))).toBe(owner.memberId);
    expect(await theirs.browser.get('{ today { coachName } }')).toEqual({ coachName: 'Tomasz Wieland' });
  });

  it('is given to another coach by the owner, to nobody else', async () => {
    const owner = await aPractice(api);
    const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    const client = await aNewClient(api, owner);
    const give = (by: Person, to: Person) => by.browser.problemOf(assign, { id: client.memberId, to: to.memberId });
    expect(await give(coach, coach)).toBe('not-allowed');
    expect(await give(owner, assistant)).toBe('not-found');
    expect(await give(owner, client)).toBe('not-found');
    expect(await give(owner, coach)).toBeUndefined();
    expect(await coachOf(owner, client)).toBe(coach.memberId);
  });

  it('is the owner’s when their coach leaves', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const client = await aNewClient(api, coach);
    await owner.browser.get(ask.removeMember, { id: coach.memberId });
    expect(await coachOf(owner, client)).toBe(owner.memberId);
  });
});

describe('where coaches see only the clients assigned to them', () => {
  it('another coach’s client is not there: not on the list, by id, in facts or files', async () => {
    const owner = await aPractice(api);
    const [coach, other] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.COACH)];
    const [mine, theirs] = [await aNewClient(api, coach), await aNewClient(api, other)];
    for (const client of [mine, theirs]) await finishBeginning(client);
    expect(await listOf(coach)).toEqual([mine.memberId, theirs.memberId].sort());
    await wall(owner, true);
    expect(await listOf(coach)).toEqual([mine.memberId]);
    expect(await coach.browser.problemOf(overview, { id: theirs.memberId })).toBe('not-found');
    expect(await coach.browser.problemOf(care, { id: theirs.memberId })).toBe('not-found');
    expect((await coach.browser.get(overview, { id: mine.memberId })).nickname).toBe('the bear');
    const context = {
      practiceId: owner.practiceId,
      actor: { role: 'coach', memberId: coach.memberId, accountId: owner.memberId, seesAssignedOnly: true },
    };
    for (const table of ['client', 'client_event', 'consent', 'intake', 'member', 'invitation']) {
      const column = { client: 'id', member: 'id', invitation: 'member_id' }[table] ?? 'client_id';
      const seen = await api.within(context, () =>
        api.database.read<{ id: string }>(`select distinct ${column} as id from app.${table} where ${column} = any ($1::uuid[])`, [
          [mine.memberId, theirs.memberId],
        ]),
      );
      expect([table, seen]).toEqual([table, [{ id: mine.memberId }]]);
    }
    await wall(owner, false);
    expect(await listOf(coach)).toHaveLength(2);
  });

  it('the owner and assistants, who keep the calendar, see everybody', async () => {
    const owner = await aPractice(api);
    const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    const client = await aNewClient(api, coach);
    await wall(owner, true);
    for (const person of [owner, assistant]) expect(await listOf(person)).toEqual([client.memberId]);
  });

  it('a coach still invites, and sees whom they invited', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    await wall(owner, true);
    const client = await aNewClient(api, coach);
    expect(await listOf(coach)).toEqual([client.memberId]);
  });
});
