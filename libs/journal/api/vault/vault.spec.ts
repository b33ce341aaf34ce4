import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '@rekindle/check-ins/domain';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import {
  addPhoto,
  aLetter,
  anEntry,
  aWriterWhoShows,
  journal,
  keepEntry,
  keepLetter,
  said,
  shareEntry,
  startJournal,
  today,
} from '../testing';

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

const vault = async () => (await client.browser.get(journal.vault)).entries;
const opened = (id: string) => client.browser.get(journal.open, { id });
const save = (input: unknown) => client.browser.get(journal.save, { input });
const provedLongAgo = () =>
  api.asAdmin(`update app.session set proved_at = now() - interval '1 hour' where member_id = $1`, [client.memberId]);
const letLockPass = () =>
  api.asAdmin(`update app.journal_entry set locked_until = current_date - 2 where client_id = $1 and locked_until is not null`, [
    client.memberId,
  ]);

describe('a letter', () => {
  it('is kept with the word for whom it is, and stands in the vault and nowhere else', async () => {
    const id = await keepLetter(client, 'What I never said.', { to: ' my  mother ' });
    expect(await vault()).toMatchObject([
      { id, kind: 'LETTER', to: 'my mother', text: said('What I never said.'), isPutAway: true, isLocked: false },
    ]);
    expect((await client.browser.get(journal.mine)).entries).toEqual([]);
    expect(await client.browser.get(journal.days)).toEqual([]);
  });

  it('is never shown, by the api or past it', async () => {
    const id = await keepLetter(client, 'What I never said.');
    expect(await client.browser.problemOf(journal.share, { input: { id, revision: 1 } })).toBe('journal.put-away');
    expect(await client.browser.problemOf(journal.takeOut, { id })).toBe('journal.stays-put-away');
    const force = (sql: string) => api.asAdmin(`update app.journal_entry set ${sql} where client_id = $1`, [client.memberId]);
    await expect(force('shared_at = now(), shared_id = gen_random_uuid()')).rejects.toThrow('vault_is_not_shown');
    await expect(force('put_away = false')).rejects.toThrow('letter_is_put_away');
  });

  it('stays what it is, whatever is said of it later', async () => {
    const input = aLetter('One.');
    await save(input);
    expect(await save({ ...input, revision: 1, kind: 'ENTRY', text: said('Two.') })).toMatchObject({
      isKept: true,
      entry: { kind: 'LETTER', isPutAway: true },
    });
    const entry = anEntry('A day.');
    await save(entry);
    expect((await save({ ...entry, revision: 1, kind: 'LETTER', to: 'me', text: said('Another day.') })).entry).toMatchObject({
      ...{ kind: 'ENTRY', to: null, isPutAway: false },
    });
  });

  it.each([
    ['to-too-long', { to: 'x'.repeat(61) }],
    ['to-unreadable', { to: 'a\u0007b' }],
    ['lock-unknown', { lockedUntil: '2027-02-30' }],
    ['lock-not-ahead', { lockedUntil: '2020-01-01' }],
    ['lock-too-far', { lockedUntil: addDays(today(), 400) }],
  ])('is refused with words: %s', async (problem, change) => {
    expect(await client.browser.problemOf(journal.save, { input: aLetter('Hello.', change) })).toBe(`journal.${problem}`);
  });
});

describe('a letter that is locked', () => {
  const lockedUntil = addDays(today(), 30);

  it('tells whom it is to and nothing of what was written, until the day has come', async () => {
    const id = await keepLetter(client, 'Not before spring.', { to: 'me', mood: 1, tags: ['spring'], lockedUntil });
    const waiting = { id, to: 'me', isLocked: true, lockedUntil, text: '{"blocks":[]}', mood: null, tags: [], photos: [] };
    expect(await opened(id)).toMatchObject(waiting);
    expect(await vault()).toMatchObject([waiting]);
    await letLockPass();
    expect(await opened(id)).toMatchObject({ isLocked: false, text: said('Not before spring.'), mood: 1, tags: ['spring'] });
  });

  it('is neither written, nor opened early, nor added to', async () => {
    const input = aLetter('One.');
    await save(input);
    await save({ ...input, revision: 1, text: said('Two.'), lockedUntil });
    const id = input.id;
    for (const change of [{ text: said('Three.') }, { text: said('Two.'), lockedUntil: null }, { revision: 1 }])
      expect(await client.browser.problemOf(journal.save, { input: { ...input, revision: 2, ...change } })).toBe('journal.locked');
    expect(await client.browser.problemOf(journal.earlier, { id })).toBe('journal.locked');
    expect(await client.browser.problemOf(journal.takeOut, { id })).toBe('journal.stays-put-away');
    await expect(addPhoto(client, id)).resolves.toBeUndefined();
  });

  it('can be let go all the same, and be there again for a day', async () => {
    const id = await keepLetter(client, 'Not before spring.', { lockedUntil });
    await client.browser.get(journal.remove, { id });
    expect(await vault()).toEqual([]);
    await client.browser.get(journal.bringBack, { id });
    expect(await vault()).toMatchObject([{ id, isLocked: true }]);
  });
});

describe('an entry that is put away', () => {
  it('is taken back first, and is in no list, no calendar and no count of the journal', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    expect(await client.browser.get(journal.putAway, { id })).toMatchObject({ isPutAway: true, sharedAt: null, reading: null });
    expect(await coach.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    expect((await client.browser.get(journal.mine)).entries).toEqual([]);
    expect(await client.browser.get(journal.days)).toEqual([]);
    expect(await client.browser.problemOf(journal.share, { input: { id, revision: 1 } })).toBe('journal.put-away');
    expect(await vault()).toMatchObject([{ id, kind: 'ENTRY', text: said('We were both tired.') }]);
  });

  it('is taken out again, private', async () => {
    const id = await keepEntry(client, 'Not now.');
    await client.browser.get(journal.putAway, { id });
    expect(await client.browser.get(journal.takeOut, { id })).toMatchObject({ isPutAway: false, sharedAt: null });
    expect((await client.browser.get(journal.mine)).entries).toMatchObject([{ id }]);
    expect(await vault()).toEqual([]);
  });

  it('is put away once when it is put away twice, and is written on by a device that knows nothing of it', async () => {
    const input = anEntry('On the phone.');
    await save(input);
    for (let count = 0; count < 2; count += 1) await client.browser.get(journal.putAway, { id: input.id });
    expect(await save({ ...input, revision: 1, text: said('On the phone, later.') })).toMatchObject({
      isKept: true,
      entry: { isPutAway: true },
    });
  });
});

describe('the vault', () => {
  it('is opened by whoever has shown a moment ago who they are, and is written into without that', async () => {
    const input = aLetter('What I never said.');
    await save(input);
    await provedLongAgo();
    expect(await client.browser.problemOf(journal.vault)).toBe('prove-again');
    for (const document of [journal.open, journal.earlier, journal.takeOut, journal.remove])
      expect(await client.browser.problemOf(document, { id: input.id })).toBe('prove-again');
    expect(await save({ ...input, revision: 1, text: said('And more.') })).toMatchObject({ isKept: true });
    // What another device wrote would be read with it.
    expect(await client.browser.problemOf(journal.save, { input: { ...input, revision: 1, text: said('Else.') } })).toBe('prove-again');
  });

  it('is nobody else’s', async () => {
    const id = await keepLetter(client, 'What I never said.');
    const other = await aNewClient(api, coach);
    await finishBeginning(other);
    expect((await other.browser.get(journal.vault)).entries).toEqual([]);
    expect(await other.browser.problemOf(journal.open, { id })).toBe('not-found');
    expect(await coach.browser.problemOf(journal.vault)).toBe('not-allowed');
  });
});
