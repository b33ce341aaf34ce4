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
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

const add = 'mutation ($name: String!) { addTag(name: $name) { id name } }';
const rename = 'mutation ($id: ID!, $name: String!) { renameTag(id: $id, name: $name) { name } }';
const remove = 'mutation ($id: ID!) { removeTag(id: $id) { name } }';

describe('a tag', () => {
  it('is there once, however it is spelled', async () => {
    const tag = await owner.browser.get(add, { name: '  Shares   a home ' });
    expect(tag.name).toBe('Shares a home');
    expect(await owner.browser.get(add, { name: 'shares a HOME' })).toEqual(tag);
    expect(await owner.browser.problemOf(add, { name: ' ' })).toBe('clients.label-missing');
    expect(await owner.browser.problemOf(add, { name: 'x'.repeat(41) })).toBe('clients.label-too-long');
  });

  it('is renamed, unless another has that name', async () => {
    const { id } = await owner.browser.get(add, { name: 'evenings' });
    await owner.browser.get(add, { name: 'mornings' });
    expect(await owner.browser.problemOf(rename, { id, name: 'Mornings' })).toBe('clients.tag-exists');
    expect(await owner.browser.get(rename, { id, name: 'Evenings' })).toEqual({ name: 'Evenings' });
    expect(await owner.browser.problemOf(rename, { id: randomUUID(), name: 'x' })).toBe('not-found');
  });

  it('is taken off everybody when it is removed', async () => {
    const [client] = await aCaseload(api, owner, [{}]);
    const { id } = await owner.browser.get(add, { name: 'evenings' });
    await owner.browser.get('mutation ($ids: [ID!]!, $tag: ID!) { tagClients(clientIds: $ids, tagId: $tag, isOn: true) { id } }', {
      ids: [client],
      tag: id,
    });
    expect(await owner.browser.get(remove, { id })).toEqual([]);
    expect((await owner.browser.get('{ clients { rows { tagIds } } }')).rows).toEqual([{ tagIds: [] }]);
    expect(await owner.browser.problemOf(remove, { id })).toBe('not-found');
  });
});

describe('a saved view', () => {
  const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id name search } }';
  const own = async ({ browser }: Person) => (await browser.get('{ caseload { views { name search } } }')).views;

  it('keeps a filter, whatever is sent, under one name', async () => {
    await owner.browser.get(save, { input: { name: 'Quiet', search: 'need=quiet&page=7&status=%00' } });
    await owner.browser.get(save, { input: { name: 'quiet', search: 'coach=me' } });
    expect(await own(owner)).toEqual([{ name: 'quiet', search: 'coach=me' }]);
  });

  it('is one person’s own', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const [{ id }] = await owner.browser.get(save, { input: { name: 'Quiet', search: 'need=quiet' } });
    expect(await own(coach)).toEqual([]);
    const removeView = 'mutation ($id: ID!) { removeView(id: $id) { name } }';
    expect(await coach.browser.problemOf(removeView, { id })).toBe('not-found');
    expect(await owner.browser.get(removeView, { id })).toEqual([]);
  });

  it('is one of twenty at most', async () => {
    for (let n = 0; n < 20; n++) await owner.browser.get(save, { input: { name: `View ${n}`, search: '' } });
    expect(await owner.browser.problemOf(save, { input: { name: 'One more', search: '' } })).toBe('clients.too-many-views');
  });
});
