import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, readsOnly, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { anEntry, journal, keepEntry, said, startJournal } from '../testing';

let api: TestApi;
let client: Person;
beforeAll(async () => {
  api = await startJournal();
});
beforeEach(async () => {
  client = await aNewClient(api, await aPractice(api));
  await finishBeginning(client);
});
afterAll(() => api.stop());

const save = (input: unknown) => client.browser.get(journal.save, { input });

describe('an entry that is removed', () => {
  it('is out of sight, and there again when it is brought back', async () => {
    const id = await keepEntry(client, 'Not this.');
    expect((await client.browser.get(journal.remove, { id })).isRemoved).toBe(true);
    expect((await client.browser.get(journal.mine)).entries).toEqual([]);
    await client.browser.get(journal.bringBack, { id });
    expect((await client.browser.get(journal.mine)).entries).toMatchObject([{ id, isRemoved: false }]);
  });

  it('may be of whoever reads only: what they wrote is theirs', async () => {
    const id = await keepEntry(client, 'Not this.');
    await readsOnly(api, client);
    expect((await client.browser.get(journal.remove, { id })).isRemoved).toBe(true);
    expect((await client.browser.get(journal.bringBack, { id })).isRemoved).toBe(false);
  });

  it('is gone for good after a day, with what it said before, and not when it was brought back', async () => {
    const gone = await keepEntry(client, 'Not this.');
    const kept = await keepEntry(client, 'This.');
    for (const id of [gone, kept]) await client.browser.get(journal.remove, { id });
    await client.browser.get(journal.bringBack, { id: kept });
    await api.asAdmin(
      `update app.journal_entry set removed_at = now() - interval '25 hours' where client_id = $1 and removed_at is not null`,
      [client.memberId],
    );
    await api.asAdmin(`update jobs.outbox set next_at = now() where job = 'journal.purge-entry' and payload ->> 'clientId' = $1`, [
      client.memberId,
    ]);
    await api.runJobs();
    expect(await api.asAdmin('select id from app.journal_entry where client_id = $1', [client.memberId])).toEqual([{ id: kept }]);
    expect(await client.browser.problemOf(journal.open, { id: gone })).toBe('not-found');
  });

  it('is kept all the same where another device goes on writing in it', async () => {
    const input = anEntry('Not this.');
    await save(input);
    await client.browser.get(journal.remove, { id: input.id });
    expect(await save({ ...input, revision: 1, text: said('But this.') })).toMatchObject({ isKept: true, entry: { isRemoved: false } });
  });
});
