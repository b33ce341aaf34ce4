import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, anEmail, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { ReviewModule } from '../review.module';
import { LetterArea, review } from '../testing';

let api: TestApi;
let letters: LetterArea;
let coach: Person;
let fellow: Person;
let client: Person;
let clientId: string;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
  letters = new LetterArea(api);
  coach = await aPractice(api);
  fellow = await aMember(api, coach, Role.COACH);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await agree(client);
  clientId = client.memberId;
});
afterAll(() => api.stop());

interface Point {
  readonly id: string;
  readonly text: string;
  readonly addedBy: string;
  readonly settledAt: string | null;
}
const add = (text: string, more: object = {}, { browser }: Person = coach): Promise<Point[]> =>
  browser.get(review.addToAgenda, { input: { clientId, text, ...more } });
const addProblem = (input: object, { browser }: Person = coach) =>
  browser.problemOf(review.addToAgenda, { input: { clientId, text: 'Sundays', ...input } });
const agenda = (id = clientId): Promise<Point[]> => coach.browser.get(review.agenda, { clientId: id });

describe('an agenda', () => {
  it('is what the team wants to talk about, until it was', async () => {
    await add(' Sundays ');
    const [sundays] = await add('The flat', {}, fellow);
    expect(await agenda()).toMatchObject([
      { text: 'Sundays', addedBy: 'Ines Halloran' },
      { text: 'The flat', addedBy: 'Tomasz Wieland' },
    ]);
    const settled: Point[] = await fellow.browser.get(review.settlePoint, { id: sundays!.id, isOn: true });
    expect(settled).toMatchObject([{ text: 'The flat' }, { text: 'Sundays', settledAt: expect.any(String) }]);
    await coach.browser.get(review.settlePoint, { id: sundays!.id, isOn: false });
    expect(await agenda()).toMatchObject([{ text: 'Sundays', settledAt: null }, { text: 'The flat' }]);
  });

  it('is removed from by whoever added, and by nobody else', async () => {
    const [point] = await add('Sundays');
    expect(await fellow.browser.problemOf(review.removePoint, { id: point!.id })).toBe('review.point-not-yours');
    expect(await coach.browser.get(review.removePoint, { id: point!.id })).toEqual([]);
  });

  it('leads to the item that a point is about, of the same client', async () => {
    await letters.arrives(client);
    const { items } = await coach.browser.get(review.queue, { tab: 'NEW' });
    expect(await add('This one', { itemId: items[0].id })).toMatchObject([{ itemId: items[0].id }]);
    const other = await aNewClient(api, coach);
    expect(await addProblem({ clientId: other.memberId, itemId: items[0].id })).toBe('not-found');
  });

  it('is for coaches of the practice alone, and sealed where it lies', async () => {
    const [point] = await add('Sundays are hardest');
    const [assistant, stranger] = [await aMember(api, coach, Role.ASSISTANT), await aPractice(api)];
    expect(await assistant.browser.problemOf(review.agenda, { clientId })).toBe('not-allowed');
    expect(await client.browser.problemOf(review.agenda, { clientId })).toBe('not-allowed');
    expect(await stranger.browser.problemOf(review.agenda, { clientId })).toBe('not-found');
    expect(await stranger.browser.problemOf(review.settlePoint, { id: point!.id, isOn: true })).toBe('not-found');
    const [row] = await api.asAdmin<{ body: string }>('select body::text from app.agenda_point where id = $1', [point!.id]);
    expect(row?.body).not.toContain('Sundays');
  });

  it.each([
    ['nothing', { text: '  ' }, 'review.point-missing'],
    ['a whole story', { text: 'x'.repeat(501) }, 'review.point-too-long'],
    ['somebody who is not there', { clientId: 'nobody' }, 'not-found'],
  ])('takes no point about %s', async (_what, input, problem) => {
    expect(await addProblem(input)).toBe(problem);
  });

  it('goes along when two clients were one person, and is gone with the client', async () => {
    const { id: otherId } = await coach.browser.get('mutation ($input: AddClientInput!) { addClient(input: $input) { id } }', {
      input: { name: 'Priya N.', email: anEmail() },
    });
    const [point] = await add('Sundays', { clientId: otherId }, fellow);
    await coach.browser.get('mutation ($input: MergeClientsInput!) { mergeClients(input: $input) { id } }', {
      input: { keepId: clientId, otherId, takes: [] },
    });
    expect(await agenda()).toEqual([point]);
    await coach.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: clientId });
    await api.runJobs();
    expect(await api.asAdmin('select 1 from app.agenda_point where id = $1', [point!.id])).toEqual([]);
  });
});

describe('snippets', () => {
  const save = (input: object, { browser }: Person = coach) => browser.get(review.saveSnippet, { input });
  const problemOf = (input: object, { browser }: Person = coach) => browser.problemOf(review.saveSnippet, { input });

  it('are one’s own, by name', async () => {
    const [first] = await save({ name: ' More of it ', body: 'Would you say a little more?' });
    await save({ name: 'brave', body: 'That is a brave sentence.' });
    expect(await coach.browser.get(review.snippets)).toMatchObject([{ name: 'brave' }, { name: 'More of it' }]);
    expect(await fellow.browser.get(review.snippets)).toEqual([]);
    expect(await problemOf({ id: first.id, name: 'Mine', body: 'Now' }, fellow)).toBe('not-found');
    expect(await fellow.browser.problemOf(review.removeSnippet, { id: first.id })).toBe('not-found');
    await save({ id: first.id, name: 'A bit more', body: 'And then?' });
    expect(await coach.browser.get(review.removeSnippet, { id: first.id })).toMatchObject([{ name: 'brave' }]);
  });

  it.each([
    ['no name', { name: ' ', body: 'x' }, 'review.snippet-name-missing'],
    ['a long name', { name: 'x'.repeat(61), body: 'x' }, 'review.snippet-name-too-long'],
    ['no text', { name: 'x', body: ' ' }, 'review.snippet-body-missing'],
    ['a long text', { name: 'x', body: 'x'.repeat(2_001) }, 'review.snippet-body-too-long'],
  ])('with %s are not kept', async (_what, input, problem) => {
    expect(await problemOf(input)).toBe(problem);
  });

  it('are a hundred at most', async () => {
    const owner = await aPractice(api);
    const many = `insert into app.snippet (practice_id, id, member_id, name, body) select $1, gen_random_uuid(), $2, 'Text', 'x' from generate_series(1, 100)`;
    await api.asAdmin(many, [owner.practiceId, owner.memberId]);
    expect(await problemOf({ name: 'One more', body: 'x' }, owner)).toBe('review.too-many-snippets');
  });
});
