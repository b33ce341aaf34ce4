import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { Vault } from '@rekindle/platform/keys';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, aNewClient, lists } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  owner = await aPractice(api);
});

const two = async (one = {}, other = {}) =>
  (await aCaseload(api, owner, [
    { name: 'Dana', status: 'prospect', added: 9, ...one },
    { name: 'Dana W', status: 'prospect', ...other },
  ])) as [string, string];
const merge = (keepId: string, otherId: string, takes: string[] = []) =>
  owner.browser.get(lists.merge, { input: { keepId, otherId, takes } });
const refused = (keepId: string, otherId: string, takes: string[] = []) =>
  owner.browser.problemOf(lists.merge, { input: { keepId, otherId, takes } });
const listed = async (search = '') =>
  (
    await owner.browser.get('query ($filter: ClientFilterInput) { clients(filter: $filter) { rows { id name email addedAt stage } } }', {
      filter: { search },
    })
  ).rows;
const place = (holderId: string, table: string, column: string, rowId: string) => ({
  practiceId: owner.practiceId,
  holderId,
  table: `app.${table}`,
  column,
  rowId,
});

describe('two clients who are one person', () => {
  it('become one, with the details that were chosen, and the other is on no list', async () => {
    const [keep, other] = await two();
    const [{ email }] = await listed('dana w');
    expect(await merge(keep, other, ['NAME', 'EMAIL'])).toMatchObject({ id: keep, name: 'Dana W', email, status: 'PROSPECT' });
    expect((await listed('dana')).map(({ id }: { id: string }) => id)).toEqual([keep]);
    const [row] = await api.asAdmin('select status, merged_into, email from app.client where id = $1', [other]);
    expect(row).toEqual({ status: 'merged', merged_into: keep, email: `merged-${other}@merged.invalid` });
  });

  it('have together what each of them had', async () => {
    const [keep, other] = await two();
    const tag = async (name: string, ...clientIds: string[]) => {
      const { id } = await owner.browser.get('mutation ($name: String!) { addTag(name: $name) { id } }', { name });
      await owner.browser.get(
        'mutation ($clientIds: [ID!]!, $tagId: ID!) { tagClients(clientIds: $clientIds, tagId: $tagId, isOn: true) { id } }',
        { clientIds, tagId: id },
      );
    };
    await tag('both', keep, other);
    await tag('other', other);
    await owner.browser.get('mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }', {
      input: { clientId: other, stage: 'NO_CONTACT', on: '2026-03-14' },
    });
    const [note, alert, fields] = [randomUUID(), randomUUID(), [randomUUID(), randomUUID()] as const];
    const vault = api.get(Vault);
    const seal = (holder: string, table: string, column: string, row: string, text: string) =>
      api.within({ practiceId: owner.practiceId }, () => vault.seal(place(holder, table, column, row), text));
    const insert = (table: string, columns: string, ...values: unknown[]) =>
      api.asAdmin(
        `insert into app.${table} (practice_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`,
        [owner.practiceId, ...values],
      );
    await insert(
      'note',
      'id, client_id, author_id, visibility, body',
      note,
      other,
      owner.memberId,
      'me',
      await seal(other, 'note', 'body', note, 'for me'),
    );
    await insert(
      'pinned_alert',
      'id, client_id, body, pinned_by',
      alert,
      other,
      await seal(other, 'pinned_alert', 'body', alert, 'read first'),
      owner.memberId,
    );
    for (const [index, id] of fields.entries())
      await insert('custom_field', 'id, name, kind, position', id, `Field ${index}`, 'text', index);
    for (const id of fields)
      await insert('custom_value', 'client_id, field_id, value', other, id, await seal(other, 'custom_value', 'value', id, 'theirs'));
    await insert(
      'custom_value',
      'client_id, field_id, value',
      keep,
      fields[0],
      await seal(keep, 'custom_value', 'value', fields[0], 'kept'),
    );

    expect((await merge(keep, other)).tagIds).toHaveLength(2);
    expect(await listed('dana')).toMatchObject([{ id: keep, stage: 'NO_CONTACT' }]);
    const open = async (table: string, column: string, rowId: string) => {
      const key = table === 'custom_value' ? 'field_id' : 'id';
      const [row] = await api.asAdmin<Record<string, never>>(`select ${column} from app.${table} where ${key} = $1 and client_id = $2`, [
        rowId,
        keep,
      ]);
      return api.within({ practiceId: owner.practiceId }, () => vault.open(place(keep, table, column, rowId), row?.[column] as never));
    };
    expect([await open('note', 'body', note), await open('pinned_alert', 'body', alert)]).toEqual(['for me', 'read first']);
    expect([await open('custom_value', 'value', fields[0]), await open('custom_value', 'value', fields[1])]).toEqual(['kept', 'theirs']);
    const kinds = await api.asAdmin<{ kind: string }>('select kind from app.timeline_item where client_id = $1 order by recorded_at', [
      keep,
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['clients.stage-moved', 'clients.merged']));
    expect(await api.asAdmin('select from app.timeline_item where client_id = $1', [other])).toEqual([]);
  });

  it('are merged once, however often it is asked for, and leave a trace', async () => {
    const [keep, other] = await two();
    await Promise.all([merge(keep, other), merge(keep, other)]);
    const acts = await api.asAdmin(
      `select object_id, client_id from app.audit_event where practice_id = $1 and action = 'clients.client-merged'`,
      [owner.practiceId],
    );
    expect(acts).toEqual([{ object_id: other, client_id: keep }]);
  });

  it('have one way in: the open invitation of the one who goes stops working', async () => {
    const invite = 'mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }';
    const { id } = await owner.browser.get(invite, { input: { name: 'Dana', email: `${randomUUID()}@test.example` } });
    const [keep] = await two();
    await merge(keep, id);
    const [invitation] = await api.asAdmin<{ withdrawn: boolean }>(
      'select withdrawn_at is not null as withdrawn from app.invitation where member_id = $1',
      [id],
    );
    expect(invitation).toEqual({ withdrawn: true });
  });
});

describe('merging is refused with words', () => {
  it('where both have joined, or the one who goes has, or the address is a sign-in', async () => {
    const [one, two_] = [await aNewClient(api, owner), await aNewClient(api, owner)];
    const [asked] = await two();
    expect(await refused(one.memberId, two_.memberId)).toBe('clients.merge-both-joined');
    expect(await refused(asked, one.memberId)).toBe('clients.merge-keeps-who-joined');
    expect(await refused(one.memberId, asked, ['EMAIL'])).toBe('clients.address-is-theirs');
    expect(await merge(one.memberId, asked, ['NAME'])).toMatchObject({ id: one.memberId, name: 'Dana', status: 'ACTIVE' });
  });

  it('where there are no two', async () => {
    const [keep, other] = await two();
    expect(await refused(keep, keep)).toBe('clients.merge-same');
    expect(await refused(keep, randomUUID())).toBe('not-found');
    expect(await refused('x', other)).toBe('not-found');
    expect(await refused((await aNewClient(api, await aPractice(api))).memberId, other)).toBe('not-found');
  });

  it('to assistants', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    const [keep, other] = await two();
    expect(await assistant.browser.problemOf(lists.merge, { input: { keepId: keep, otherId: other, takes: [] } })).toBe('not-allowed');
  });
});

describe('possible duplicates', () => {
  it('have the same name, or addresses and names that begin alike; who has joined is the one to keep', async () => {
    const joined = await aNewClient(api, owner);
    const [same, alike, nobody] = await aCaseload(api, owner, [
      { name: 'Priya NAMBIAR', status: 'prospect' },
      { name: 'Noor', status: 'prospect' },
      { name: 'Dana', status: 'prospect' },
    ]);
    const [{ email }] = await listed('noor');
    await owner.browser.get('mutation ($input: AddClientInput!) { addClient(input: $input) { id } }', {
      input: { name: 'Noor Al-Sayed', email: email.replace('@test', '@other') },
    });
    const found = await owner.browser.get('{ possibleDuplicates { why keep { id } other { id name } } }');
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { why: 'NAME', keep: { id: joined.memberId }, other: expect.objectContaining({ id: same }) },
        { why: 'ADDRESS', keep: { id: alike }, other: expect.objectContaining({ name: 'Noor Al-Sayed' }) },
      ]),
    );
    expect(JSON.stringify(found)).not.toContain(nobody);
  });
});
