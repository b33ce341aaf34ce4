import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload } from '../testing';

let api: TestApi;
let owner: Person;
let coach: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
});
afterAll(() => api.stop());

const answer = '{ id unchanged changed { id status coachId tagIds } }';
const tag = `mutation ($ids: [ID!]!, $tag: ID!, $isOn: Boolean!) { tagClients(clientIds: $ids, tagId: $tag, isOn: $isOn) ${answer} }`;
const give = `mutation ($ids: [ID!]!, $to: ID!) { assignClients(clientIds: $ids, memberId: $to) ${answer} }`;
const move = `mutation ($ids: [ID!]!, $status: ClientStatus!) { moveClients(clientIds: $ids, status: $status) ${answer} }`;
const undo = `mutation ($id: ID!) { undoBulkChange(id: $id) ${answer} }`;
const aTag = async (name = 'evenings') =>
  (await owner.browser.get('mutation ($name: String!) { addTag(name: $name) { id } }', { name })).id;
const three = () =>
  aCaseload(api, owner, [
    { name: 'Anna', status: 'active', joined: 3, coachId: owner.memberId },
    { name: 'Ben', status: 'paused', joined: 2, coachId: coach.memberId },
    { name: 'Cleo', status: 'invited', coachId: owner.memberId },
  ]);
const standing = async () =>
  Object.fromEntries(
    (await owner.browser.get('{ clients(filter: { order: NAME }) { rows { name status coachId tagIds } } }')).rows.map(
      ({ name, ...rest }: { name: string }) => [name, rest],
    ),
  );

describe('several clients at once', () => {
  it('are tagged where they were not, and exactly that is taken back', async () => {
    const [ids, evenings] = [await three(), await aTag()];
    await owner.browser.get(tag, { ids: ids.slice(0, 1), tag: evenings, isOn: true });
    const { id, changed, unchanged } = await owner.browser.get(tag, { ids, tag: evenings, isOn: true });
    expect([changed.length, unchanged]).toEqual([2, 1]);
    await owner.browser.get(undo, { id });
    expect(await standing()).toMatchObject({ Anna: { tagIds: [evenings] }, Ben: { tagIds: [] }, Cleo: { tagIds: [] } });
    const off = await owner.browser.get(tag, { ids, tag: evenings, isOn: false });
    expect(off.changed).toHaveLength(1);
    await owner.browser.get(undo, { id: off.id });
    expect(await standing()).toMatchObject({ Anna: { tagIds: [evenings] } });
  });

  it('are given to a coach, and each goes back to whom they came from', async () => {
    const ids = await three();
    const before = await standing();
    const { id, changed } = await owner.browser.get(give, { ids, to: coach.memberId });
    expect(changed).toHaveLength(2);
    expect(Object.values(await standing())).toEqual(expect.arrayContaining([expect.objectContaining({ coachId: coach.memberId })]));
    await owner.browser.get(undo, { id });
    expect(await standing()).toEqual(before);
  });

  it('are ended where they had joined; taking it back leaves alone whom somebody has moved since', async () => {
    const ids = await three();
    const { id, changed, unchanged } = await owner.browser.get(move, { ids, status: 'ENDED' });
    expect([changed.length, unchanged]).toEqual([2, 1]);
    await owner.browser.get('mutation ($id: ID!) { moveClient(clientId: $id, status: ACTIVE) { id } }', { id: ids[1] });
    const back = await owner.browser.get(undo, { id });
    expect(back.changed).toEqual([expect.objectContaining({ id: ids[0], status: 'ACTIVE' })]);
    expect(await standing()).toMatchObject({ Anna: { status: 'ACTIVE' }, Ben: { status: 'ACTIVE' }, Cleo: { status: 'INVITED' } });
  });
});

describe('taking back', () => {
  it('works once, for who did it, and for ten minutes', async () => {
    const [ids, evenings] = [await three(), await aTag()];
    const make = async (isOn: boolean) => (await owner.browser.get(tag, { ids, tag: evenings, isOn })).id as string;
    const problemOf = (person: Person, id: string) => person.browser.problemOf(undo, { id });
    const first = await make(true);
    expect(await problemOf(coach, first)).toBe('clients.change-gone');
    expect(await problemOf(owner, first)).toBeUndefined();
    expect(await problemOf(owner, first)).toBe('clients.change-gone');
    const second = await make(true);
    await api.asAdmin(`update app.bulk_change set made_at = now() - interval '11 minutes' where id = $1`, [second]);
    expect(await problemOf(owner, second)).toBe('clients.change-gone');
    for (const nothing of [randomUUID(), 'nothing']) expect(await problemOf(owner, nothing)).toBe('clients.change-gone');
  });
});

describe('what is asked of too many, or of others', () => {
  it('is refused above 200, and skips whoever is not there', async () => {
    const evenings = await aTag();
    const many = Array.from({ length: 201 }, () => randomUUID());
    expect(await owner.browser.problemOf(tag, { ids: many, tag: evenings, isOn: true })).toBe('BAD_REQUEST');
    expect(await owner.browser.get(tag, { ids: [randomUUID(), 'x'], tag: evenings, isOn: true })).toMatchObject({
      changed: [],
      unchanged: 1,
    });
    expect(await owner.browser.problemOf(tag, { ids: [], tag: randomUUID(), isOn: true })).toBe('not-found');
  });

  it('is the owner’s where it is about coaches, and the coaches’ where it is about coaching', async () => {
    const ids = await three();
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await coach.browser.problemOf(give, { ids, to: coach.memberId })).toBe('not-allowed');
    expect(await assistant.browser.problemOf(move, { ids, status: 'PAUSED' })).toBe('not-allowed');
    expect(await assistant.browser.problemOf(tag, { ids, tag: await aTag(), isOn: true })).toBeUndefined();
    expect(await owner.browser.problemOf(give, { ids, to: assistant.memberId })).toBe('not-found');
  });
});
