import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient, begin } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { safety } from '@rekindle/safety/api/testing';
import { ReviewModule } from '../review.module';
import { LetterArea, review, type ShownItem } from '../testing';

let api: TestApi;
let letters: LetterArea;
let coach: Person;
let client: Person;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
  letters = new LetterArea(api);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aClient();
});
afterAll(() => api.stop());

async function aClient(of = coach): Promise<Person> {
  const joined = await aNewClient(api, of);
  await agree(joined);
  return joined;
}
const page = (tab: string, more: object = {}, { browser }: Person = coach): Promise<{ items: ShownItem[]; next: string | null }> =>
  browser.get(review.queue, { tab, ...more });
const subjects = async (tab: string, more: object = {}) => (await page(tab, more)).items.map(({ subjectId }) => subjectId);
const counts = ({ browser }: Person = coach) => browser.get(review.counts);
const dueIs = (subjectId: string, due: string) =>
  api.asAdmin('update app.review_item set due_at = $2, arrived_at = $2 where subject_id = $1', [subjectId, due]);

describe('the queue', () => {
  it('shows flagged ones first, then whatever is due first', async () => {
    const [late, soon, flagged] = [
      await letters.arrives(client),
      await letters.arrives(client),
      await letters.arrives(client, { isFlagged: true }),
    ];
    await dueIs(late, '2026-01-09T10:00:00Z');
    await dueIs(soon, '2026-01-08T10:00:00Z');
    await dueIs(flagged, '2026-01-10T10:00:00Z');
    expect(await subjects('NEW')).toEqual([flagged, soon, late]);
    expect(await subjects('FLAGGED')).toEqual([flagged]);
    expect(await counts()).toEqual({ new: 3, replied: 0, flagged: 1, snoozed: 0, overdue: 3, oldestArrivedAt: '2026-01-08T10:00:00.000Z' });
  });

  it('is read on from where a page ended, without a gap and nothing twice', async () => {
    const all: string[] = [];
    for (let times = 0; times < 103; times += 1) all.push(await letters.arrives(client, { isFlagged: times % 10 === 0 }));
    const shown: string[] = [];
    let after: string | null = null;
    do {
      const { items, next }: { items: ShownItem[]; next: string | null } = await page('NEW', { after });
      shown.push(...items.map(({ subjectId }) => subjectId));
      after = next;
    } while (after !== null);
    expect(shown).toHaveLength(103);
    expect(new Set(shown)).toEqual(new Set(all));
    expect(await counts()).toMatchObject({ new: 100, flagged: 11, overdue: 0 });
    expect(await coach.browser.problemOf(review.queue, { tab: 'DONE', after: (await page('NEW')).next })).toBe('cursor-unknown');
  });

  it('tells what is there again from what is new', async () => {
    const other = await aClient();
    const again = await letters.arrives(client, { isAgain: true });
    const theirs = await letters.arrives(other);
    expect([await subjects('REPLIED'), await subjects('NEW')]).toEqual([[again], [theirs]]);
  });

  it('is searched by the names and the addresses of clients', async () => {
    const dana = await aClient();
    const rename = 'mutation ($input: UpdateClientInput!) { updateClient(input: $input) { id } }';
    await coach.browser.get(rename, {
      input: { clientId: dana.memberId, name: 'Dana Müller-Whitlock', email: dana.email, pronouns: null },
    });
    const [hers, theirs] = [await letters.arrives(dana), await letters.arrives(client)];
    const found = (search: string, tab = 'NEW') => subjects(tab, { search });
    expect(new Set(await found(''))).toEqual(new Set([hers, theirs]));
    for (const search of ['dana', ' WHIT', 'muller w', dana.email.slice(0, 20)]) expect(await found(search)).toEqual([hers]);
    for (const search of ['hitlock', 'nobody', '%', '🌱']) expect(await found(search)).toEqual([]);
    expect(await found('dana', 'DONE')).toEqual([]);
  });

  it('holds of one thread one item: a newer version takes its place, comes back, and keeps its promise', async () => {
    const threadId = randomUUID();
    const first = await letters.arrives(client, { threadId });
    await dueIs(first, '2026-01-08T10:00:00Z');
    const [seen] = (await page('NEW')).items;
    await coach.browser.get(review.snooze, { id: seen!.id, revision: 1, until: new Date(Date.now() + 60_000) });
    const second = await letters.arrives(client, { threadId, isFlagged: true });
    expect((await page('NEW')).items).toMatchObject([
      { id: seen!.id, subjectId: second, isFlagged: true, revision: 3, dueAt: '2026-01-08T10:00:00.000Z' },
    ]);
    const input = { id: seen!.id, revision: 2, outcome: 'REVIEWED' };
    expect(await coach.browser.problemOf(review.settle, { input })).toBe('review.changed-meanwhile');
  });

  it('shows nothing of what was taken back, and of nobody who has taken a needed consent back', async () => {
    const letter = await letters.arrives(client);
    await letters.arrives(client);
    await letters.isTakenBack(client, letter);
    const [{ id } = { id: '' }] = (await page('NEW')).items;
    expect(await subjects('NEW')).toHaveLength(1);
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await subjects('NEW')).toEqual([]);
    expect(await counts()).toMatchObject({ new: 0, oldestArrivedAt: null });
    expect(await coach.browser.problemOf(review.item, { id })).toBe('not-found');
    expect(await coach.browser.problemOf(review.flag, { id, revision: 1, isOn: true })).toBe('not-found');
  });

  it('comes flagged of somebody who is looked after, and not of somebody who only has to be seen this week', async () => {
    const raise = (code: string) => coach.browser.get(safety.raise, { input: { clientId: client.memberId, code, cause: 'SAID_SO' } });
    await raise('EX_ALSO_CLIENT');
    await letters.arrives(client);
    expect(await subjects('FLAGGED')).toEqual([]);
    await raise('CHILD');
    const letter = await letters.arrives(client);
    expect(await subjects('FLAGGED')).toEqual([letter]);
  });

  it('is for coaches of the practice alone, and where they see their own clients only, for those', async () => {
    await letters.arrives(client);
    const [fellow, assistant, stranger] = [
      await aMember(api, coach, Role.COACH),
      await aMember(api, coach, Role.ASSISTANT),
      await aPractice(api),
    ];
    const theirs = await letters.arrives(await aClient(fellow));
    expect((await page('NEW', {}, fellow)).items).toHaveLength(2);
    await coach.browser.get('mutation ($input: TeamRulesInput!) { setTeamRules(input: $input) { assignedOnly } }', {
      input: { assignedOnly: true, secondFactorGraceDays: 14 },
    });
    expect((await page('NEW', {}, fellow)).items).toMatchObject([{ subjectId: theirs }]);
    expect(await counts(fellow)).toMatchObject({ new: 1 });
    expect(await subjects('NEW')).toHaveLength(2);
    expect((await page('NEW', {}, stranger)).items).toEqual([]);
    expect(await assistant.browser.problemOf(review.counts)).toBe('not-allowed');
    expect(await client.browser.problemOf(review.counts)).toBe('not-allowed');
  });

  it('tells open pages of every change', async () => {
    const told = async () =>
      (await api.asAdmin('select 1 from jobs.live_change where practice_id = $1 and topic = $2', [coach.practiceId, 'review'])).length;
    await letters.arrives(client);
    expect(await told()).toBe(1);
    const [{ id } = { id: '' }] = (await page('NEW')).items;
    await coach.browser.get(review.flag, { id, revision: 1, isOn: true });
    expect(await told()).toBe(2);
  });

  it('is gone with the client', async () => {
    await letters.arrives(client);
    await coach.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: client.memberId });
    expect(await subjects('NEW')).toEqual([]);
    await api.runJobs();
    expect(await api.asAdmin('select 1 from app.review_item where client_id = $1', [client.memberId])).toEqual([]);
  });
});
