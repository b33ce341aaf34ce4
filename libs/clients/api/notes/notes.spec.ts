import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, onTimeline, page } from '../testing';

let api: TestApi;
let owner: Person;
let coach: Person;
let clientId: string;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
  [clientId = ''] = await aCaseload(api, owner, [{ status: 'active', joined: 3 }]);
});
afterAll(() => api.stop());

const write = ({ browser }: Person, body: string, visibility: 'ME' | 'TEAM'): Promise<{ id: string }> =>
  browser.get(page.writeNote, { input: { clientId, body, visibility } });
const notesFor = async (person: Person) => (await onTimeline(person, clientId, ['clients.note-written'])).map(({ text }) => text);

describe('a note', () => {
  it('for oneself is seen by nobody else: not the owner, not a fellow coach, not an assistant', async () => {
    const [fellow, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    const { id } = await write(coach, 'Ask about the sister.', 'ME');
    expect(await notesFor(coach)).toEqual(['Ask about the sister.']);
    expect([await notesFor(owner), await notesFor(fellow)]).toEqual([[], []]);
    expect(await assistant.browser.problemOf(page.timeline, { clientId })).toBe('not-allowed');
    expect(await assistant.browser.problemOf(page.writeNote, { input: { clientId, body: 'x', visibility: 'TEAM' } })).toBe('not-allowed');
    for (const other of [owner, fellow]) {
      expect(await other.browser.problemOf(page.changeNote, { input: { id, body: 'x', visibility: 'TEAM' } })).toBe('not-found');
      expect(await other.browser.problemOf(page.removeNote, { id })).toBe('not-found');
    }
  });

  it('for the team is read by owner and coaches, and changed by who wrote it alone', async () => {
    const { id } = await write(coach, 'Sleeps badly.', 'TEAM');
    expect(await notesFor(owner)).toEqual(['Sleeps badly.']);
    expect(await owner.browser.problemOf(page.changeNote, { input: { id, body: 'Sleeps well.', visibility: 'TEAM' } })).toBe('not-found');
    await coach.browser.get(page.changeNote, { input: { id, body: 'Sleeps better.', visibility: 'TEAM' } });
    expect(await onTimeline(owner, clientId, ['clients.note-written'])).toMatchObject([
      { text: 'Sleeps better.', changedAt: expect.any(String) },
    ]);
  });

  it('that is kept to oneself later leaves the timelines of the others, and comes back to them in its old place', async () => {
    const { id } = await write(coach, 'The first', 'TEAM');
    await write(coach, 'The second', 'TEAM');
    await coach.browser.get(page.changeNote, { input: { id, body: 'The first', visibility: 'ME' } });
    expect(await notesFor(owner)).toEqual(['The second']);
    expect(await notesFor(coach)).toEqual(['The second', 'The first']);
    await coach.browser.get(page.changeNote, { input: { id, body: 'The first', visibility: 'TEAM' } });
    expect(await notesFor(owner)).toEqual(['The second', 'The first']);
  });

  it('is removed and brought back', async () => {
    const { id } = await write(coach, 'Too much said', 'TEAM');
    expect(await coach.browser.problemOf(page.restoreNote, { id })).toBe('not-found');
    await coach.browser.get(page.removeNote, { id });
    expect([await notesFor(coach), await notesFor(owner)]).toEqual([[], []]);
    expect(await coach.browser.problemOf(page.changeNote, { input: { id, body: 'x', visibility: 'ME' } })).toBe('not-found');
    await coach.browser.get(page.restoreNote, { id });
    expect(await notesFor(owner)).toEqual(['Too much said']);
  });

  it('says what to do when it is empty, endless, or for the client', async () => {
    const problemOf = (body: string, visibility: string) =>
      coach.browser.problemOf(page.writeNote, { input: { clientId, body, visibility } });
    expect(await problemOf(' \n', 'ME')).toBe('clients.text-missing');
    expect(await problemOf('a'.repeat(20_001), 'ME')).toBe('clients.note-too-long');
    expect(await problemOf('Hello', 'CLIENT')).toBe('clients.note-for-whom');
    await write(coach, 'a'.repeat(20_000), 'ME');
  });
});
