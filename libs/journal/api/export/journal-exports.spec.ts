import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPractice, ask, readsOnly, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { aWriterWhoShows, journal, keepEntry, shareEntry, startJournal } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startJournal();
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aWriterWhoShows(api, coach);
});
afterAll(() => api.stop());

const own = async () => {
  const { address } = await client.browser.get(journal.exportMine);
  return client.browser.open(address);
};
const shared = async () => {
  const { address } = await coach.browser.get(journal.exportShared, { clientId: client.memberId });
  return coach.browser.open(address);
};
const provedLongAgo = ({ memberId }: Person) =>
  api.asAdmin(`update app.session set proved_at = now() - interval '1 hour' where member_id = $1`, [memberId]);

describe('the file of a journal', () => {
  it('holds everything for its writer, in words and as data', async () => {
    const { sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await coach.browser.get(journal.comment, { input: { entryId: sharedId, body: 'Keep that sentence.' } });
    await keepEntry(client, 'For myself.', { mood: 1, tags: ['night'], prompt: 'what-i-wanted' });
    const { headers, body } = await own();
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    const { entries } = JSON.parse(body);
    expect(entries).toHaveLength(2);
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ text: 'For myself.', mood: 'Hard', tags: ['night'], sharedAt: null },
          question: 'What did you do this week only because you wanted to?',
        }),
        expect.objectContaining({ text: 'We were both tired.', comments: [expect.objectContaining({ says: 'Keep that sentence.' })] }),
      ]),
    );
  });

  it('goes over more entries than one page', async () => {
    for (let count = 0; count < 51; count += 1) await keepEntry(client, `Entry ${count}.`);
    expect(JSON.parse((await own()).body).entries).toHaveLength(51);
  });

  it('stays to be had by whoever reads only', async () => {
    await keepEntry(client, 'For myself.');
    await readsOnly(api, client);
    expect(JSON.parse((await own()).body).entries).toHaveLength(1);
  });

  it('holds for a coach only what is shown to them, and is a reading of each', async () => {
    const { id } = await shareEntry(coach, client, 'We were both tired.');
    await keepEntry(client, 'For myself.');
    const { body } = await shared();
    expect(JSON.parse(body).entries).toMatchObject([{ text: 'We were both tired.' }]);
    expect(body).not.toContain('For myself.');
    expect((await client.browser.get(journal.open, { id })).reading).toBe('READ');
    const trail = () => coach.browser.get(ask.auditTrail, { filter: {} });
    const acts = (await trail()).rows.map(({ action }: { action: string }) => action);
    expect(acts).toEqual(expect.arrayContaining(['journal.exported', 'journal.read']));
    await own();
    expect(JSON.stringify(await trail())).not.toContain('own-exported');
  });

  it('is the same for a client who shows nothing and for one whom nobody knows', async () => {
    await keepEntry(client, 'For myself.');
    expect(await coach.browser.problemOf(journal.exportShared, { clientId: client.memberId })).toBe('not-found');
    expect(await coach.browser.problemOf(journal.exportShared, { clientId: randomUUID() })).toBe('not-found');
    expect((await coach.browser.open(`/files/shared-journal.json?client=${client.memberId}`)).statusCode).toBe(404);
  });

  it('is given only to whoever has shown a moment ago who they are', async () => {
    await provedLongAgo(client);
    expect(await client.browser.problemOf(journal.exportMine)).toBe('prove-again');
    expect((await client.browser.open('/files/my-journal.json')).statusCode).toBe(403);
    expect((await coach.browser.open('/files/my-journal.json')).statusCode).toBe(403);
    expect((await api.visitor('portal').open('/files/my-journal.json')).statusCode).toBe(401);
  });
});
