import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, page } from '../testing';

let api: TestApi;
let owner: Person;
let clientId: string;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  [clientId = ''] = await aCaseload(api, owner, [{}]);
});
afterAll(() => api.stop());

type Fields = { id: string; name: string; isArchived: boolean; choices: string[] }[];
const add = (name: string, kind = 'TEXT', choices?: string[]): Promise<Fields> =>
  owner.browser.get(page.addField, { input: { name, kind, choices } });
const archive = (id: string, isArchived = true): Promise<Fields> =>
  owner.browser.get('mutation ($id: ID!, $is: Boolean!) { archiveField(id: $id, isArchived: $is) { id name isArchived } }', {
    ...{ id, is: isArchived },
  });
const idOf = (fields: Fields, name: string) => fields.find((field) => field.name === name)?.id ?? '';
const set = (fieldId: string, value: string | null) => owner.browser.ask(page.setValue, { input: { clientId, fieldId, value } });

describe('the fields of a practice', () => {
  it('are added, renamed, ordered and put away, and no two in use have one name', async () => {
    await add('Found us through');
    const fields = await add('Sessions', 'NUMBER');
    expect(await owner.browser.problemOf(page.addField, { input: { name: 'sessions', kind: 'DATE' } })).toBe('clients.field-exists');
    const order = 'mutation ($ids: [ID!]!) { orderFields(ids: $ids) { name } }';
    expect(await owner.browser.get(order, { ids: [idOf(fields, 'Sessions')] })).toEqual([
      { name: 'Sessions' },
      { name: 'Found us through' },
    ]);
    expect(await owner.browser.problemOf(order, { ids: [randomUUID()] })).toBe('not-found');
    const change = 'mutation ($input: ChangeFieldInput!) { changeField(input: $input) { name } }';
    await owner.browser.get(change, { input: { id: idOf(fields, 'Sessions'), name: 'Sessions paid' } });
    expect(await archive(idOf(fields, 'Found us through'))).toMatchObject([{ name: 'Sessions paid' }, { isArchived: true }]);
    await add('Found us through');
    expect(
      await owner.browser.problemOf('mutation ($id: ID!) { archiveField(id: $id, isArchived: false) { id } }', {
        id: idOf(fields, 'Found us through'),
      }),
    ).toBe('clients.field-exists');
  });

  it('offer something where one chooses', async () => {
    const problemOf = (choices: string[]) => owner.browser.problemOf(page.addField, { input: { name: 'When', kind: 'CHOICE', choices } });
    expect(await problemOf([])).toBe('clients.choices-missing');
    expect(await problemOf(Array.from({ length: 21 }, (_, n) => `choice ${n}`))).toBe('clients.too-many-choices');
    expect(await add('When', 'CHOICE', ['evenings', ' evenings', 'mornings'])).toMatchObject([{ choices: ['evenings', 'mornings'] }]);
  });

  it('are for owner and coaches', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf('{ customFields { id } }')).toBe('not-allowed');
    expect(await assistant.browser.problemOf(page.addField, { input: { name: 'x', kind: 'TEXT' } })).toBe('not-allowed');
  });
});

describe('what is filled in', () => {
  it('is shown with the client, changed, and taken away', async () => {
    const [{ id } = { id: '' }] = await add('Found us through');
    expect((await set(id, ' a friend ')).data).toEqual({ setCustomValue: [{ fieldId: id, value: 'a friend' }] });
    await set(id, 'a book');
    const shown = 'query ($id: ID!) { client(id: $id) { values { value } } }';
    expect(await owner.browser.get(shown, { id: clientId })).toEqual({ values: [{ value: 'a book' }] });
    expect((await set(id, null)).data).toEqual({ setCustomValue: [] });
  });

  it('is refused with words that say what to do', async () => {
    await add('Sessions', 'NUMBER');
    const fields = await add('Since', 'DATE');
    const wrong = async (name: string, value: string) => (await set(idOf(fields, name), value)).errors[0];
    expect(await wrong('Sessions', 'many')).toMatchObject({
      message: 'Please enter a number, for example 12 or 3.5.',
      extensions: { problem: 'clients.value-no-number', field: 'value' },
    });
    expect((await wrong('Since', 'in May'))?.extensions.problem).toBe('clients.value-no-day');
  });

  it('stays where it is when its field is put away, which takes nothing new', async () => {
    const [{ id } = { id: '' }] = await add('Found us through');
    await set(id, 'a friend');
    await archive(id);
    expect((await set(id, 'a book')).errors[0]?.extensions.problem).toBe('not-found');
    await archive(id, false);
    expect((await owner.browser.get('query ($id: ID!) { client(id: $id) { values { value } } }', { id: clientId })).values).toHaveLength(1);
  });
});
