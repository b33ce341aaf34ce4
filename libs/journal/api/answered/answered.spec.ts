import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { aSittingEnds, letItBeNoon, review } from '@rekindle/review/api/testing';
import { aWriterWhoShows, journal, shareEntry, startJournal } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startJournal();
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aWriterWhoShows(api, coach);
  await letItBeNoon(api, client);
});
afterAll(() => api.stop());

const comment = (entryId: string, body: string) => coach.browser.get(journal.comment, { input: { entryId, body } });
const mails = () => api.mailbox.to(client.email).filter(({ subject }) => subject === 'A note from your plan');
const settle = async (outcome: string, note: string | null) => {
  const [item] = (await coach.browser.get(review.queue, { tab: 'NEW' })).items;
  return coach.browser.get(review.settle, { input: { id: item.id, revision: item.revision, outcome, note } });
};

describe('what a coach says to an entry', () => {
  it('is told by one mail for a sitting, which names nothing and no entry', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await comment(sharedId, 'Keep that sentence.');
    await comment(sharedId, 'And one more thing.');
    await aSittingEnds(api, client);
    const [mail, ...more] = mails();
    expect(more).toEqual([]);
    expect(mail?.text).toContain('http://portal.test/journal');
    for (const words of ['tired', 'Keep that sentence', id, sharedId]) expect(mail?.text).not.toContain(words);
    const kept = await api.asAdmin<{ row: string }>(`select d::text as row from app.dispatch d where about = $1`, [client.memberId]);
    expect(kept.map(({ row }) => row).join()).not.toContain(id);
  });

  it('is told where it is said in settling, and not where nothing was said', async () => {
    await shareEntry(coach, client, 'One.');
    await settle('REVIEWED', null);
    await aSittingEnds(api, client);
    expect(mails()).toEqual([]);
    await shareEntry(coach, client, 'Two.');
    await settle('ASKED_FOR_MORE', 'Say more.');
    await aSittingEnds(api, client);
    expect(mails()).toHaveLength(1);
  });

  it('is not told once the entry is taken back, or what was said is', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await comment(sharedId, 'Keep that sentence.');
    await client.browser.get(journal.takeBack, { id });
    await aSittingEnds(api, client);
    await shareEntry(coach, client, 'Another one.');
    const settled = await settle('REVIEWED', 'Thank you.');
    await coach.browser.get(review.undo, { id: settled.id, revision: settled.revision });
    await aSittingEnds(api, client);
    expect(mails()).toEqual([]);
  });
});
