import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseload } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let ours: Person;
let theirs: Person;
beforeAll(async () => {
  api = await startProduct();
  [ours, theirs] = [await aPractice(api), await aPractice(api)];
  for (const person of [ours, theirs]) {
    const clients = Array.from({ length: 60 }, (_, days) => ({ name: `Client ${person.practiceId}`, added: days }));
    await aCaseload(api, person, clients);
  }
});
afterAll(() => api.stop());

const list =
  'query ($after: String, $filter: ClientFilterInput) { clients(after: $after, filter: $filter) { rows { id name } endCursor } }';
const pageOf = ({ browser }: Person, variables = {}) =>
  browser.get<{ rows: { id: string; name: string }[]; endCursor: string }>(list, variables);
const namesOf = (page: { rows: { name: string }[] }) => new Set(page.rows.map(({ name }) => name));

describe('the place in a list', () => {
  it('of another practice shows the own rows only', async () => {
    const { endCursor } = await pageOf(theirs);
    const page = await pageOf(ours, { after: endCursor });
    expect([...namesOf(page)].filter((name) => !name.includes(ours.practiceId))).toEqual([]);
  });

  it('tells nothing of rows: it holds what the page has shown', async () => {
    const page = await pageOf(theirs);
    const inside = Buffer.from(page.endCursor, 'base64url').toString();
    expect(inside).not.toContain(theirs.practiceId);
    expect(inside).toContain(page.rows.at(-1)?.id);
  });

  it.each([
    ['a year that only JavaScript knows', `+275760-09-13T00:00:00.000Z|${randomUUID()}`],
    ['a year before Christ', `-000001-01-01T00:00:00.000Z|${randomUUID()}`],
    ['a date that only JavaScript reads', `1|${randomUUID()}`],
    ['a date in words', `March 7|${randomUUID()}`],
    ['a setting of PostgreSQL', `infinity|${randomUUID()}`],
    ['a statement', `2026-01-01T00:00:00.000Z'; drop table app.client; --|${randomUUID()}`],
    ['no id', '2026-01-01T00:00:00.000Z|'],
    ['two ids', `2026-01-01T00:00:00.000Z|${randomUUID()}|${randomUUID()}`],
    ['nothing', ''],
  ])('made of %s is refused in words', async (_, inside) => {
    expect(await ours.browser.problemOf(list, { after: Buffer.from(inside).toString('base64url') })).toBe('cursor-unknown');
  });

  it('with any sign changed is refused or shows the own rows only', async () => {
    const { endCursor } = await pageOf(theirs);
    for (let at = 0; at < endCursor.length; at += 5) {
      const { data, errors } = await ours.browser.ask(list, { after: `${endCursor.slice(0, at)}-${endCursor.slice(at + 1)}` });
      if (errors.length > 0) expect(errors[0]?.extensions.problem).toBe('cursor-unknown');
      else expect([...namesOf(data?.['clients'])].filter((name) => !name.includes(ours.practiceId))).toEqual([]);
    }
  });
});

describe('searching', () => {
  it.each(['Client', '%', '\\', "' or practice_id is not null or '", 'test.example'])(
    'for %j finds nobody of another practice',
    async (search) => {
      expect([...namesOf(await pageOf(ours, { filter: { search } }))].filter((name) => !name.includes(ours.practiceId))).toEqual([]);
    },
  );

  it('for a name of another practice finds nobody', async () => {
    expect((await pageOf(ours, { filter: { search: theirs.practiceId } })).rows).toEqual([]);
    expect((await pageOf(theirs, { filter: { search: theirs.practiceId } })).rows).toHaveLength(50);
  });
});
