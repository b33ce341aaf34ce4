import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '@rekindle/check-ins/domain';
import { aNewClient, begin, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, readsOnly, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { anEntry, journal, keepEntry, said, startJournal, today } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startJournal();
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const save = (input: unknown) => client.browser.get(journal.save, { input });
const problemOf = (input: unknown) => client.browser.problemOf(journal.save, { input });
const opened = (id: string) => client.browser.get(journal.open, { id });

describe('an entry', () => {
  it('is kept as it was written', async () => {
    const chosen = { mood: 3, tags: [' Sister ', 'sister'], events: ['outside'], prompt: 'what-i-wanted' };
    const text = JSON.stringify({ blocks: [{ kind: 'bulleted', items: [[{ text: 'tea', bold: true }], [{ text: 'a walk' }]] }] });
    const { isKept, entry } = await save(anEntry('', { ...chosen, text }));
    expect(isKept).toBe(true);
    expect(entry).toMatchObject({
      ...chosen,
      tags: ['Sister'],
      text,
      revision: 1,
      writtenOn: today(),
      sharedAt: null,
      reading: null,
      comments: [],
    });
    expect(await opened(entry.id)).toEqual(entry);
  });

  it('is kept once when it comes twice', async () => {
    const input = anEntry('We were both tired.');
    await save(input);
    expect(await save(input)).toMatchObject({ isKept: true, entry: { revision: 1 } });
  });

  it('is never written over unseen: the other device gets both', async () => {
    const input = anEntry('On the phone.');
    await save(input);
    await save({ ...input, revision: 1, text: said('On the phone, later.') });
    expect(await save({ ...input, revision: 1, text: said('On the tablet.') })).toMatchObject({
      isKept: false,
      entry: { revision: 2, text: said('On the phone, later.') },
    });
    expect(await save({ ...input, revision: 2, text: said('Both.') })).toMatchObject({ isKept: true, entry: { revision: 3 } });
  });

  it('loses nothing when two devices write at the same moment', async () => {
    const input = anEntry('One.');
    await save(input);
    const both = await Promise.all(['Two.', 'Three.'].map((words) => save({ ...input, revision: 1, text: said(words) })));
    expect(both.map(({ isKept }) => isKept).sort()).toEqual([false, true]);
    expect((await opened(input.id)).revision).toBe(2);
  });

  it('may be about one of the seven days before, and was begun when the device says', async () => {
    const writtenOn = addDays(today(), -7);
    const begunAt = new Date(Date.now() - 2 * 86_400_000).toISOString();
    expect((await save(anEntry('Late.', { writtenOn, begunAt }))).entry).toMatchObject({ writtenOn, begunAt });
    expect(await problemOf(anEntry('Later.', { writtenOn: addDays(today(), -10) }))).toBe('journal.day-too-old');
    expect(await problemOf(anEntry('Early.', { writtenOn: addDays(today(), 3) }))).toBe('journal.day-ahead');
  });

  it('is written anew on its own day, however long ago that is', async () => {
    const input = anEntry('Then.');
    await save(input);
    await api.asAdmin(`update app.journal_entry set written_on = '2020-05-01' where client_id = $1`, [client.memberId]);
    expect(await save({ ...input, revision: 1, writtenOn: '2020-05-01', text: said('Then, and now.') })).toMatchObject({ isKept: true });
  });

  it('keeps what it said before, where that stood for a while or was about another day', async () => {
    const input = anEntry('First.', { mood: 1 });
    await save(input);
    await save({ ...input, revision: 1, text: said('First, and more.') });
    await save({ ...input, revision: 2, writtenOn: addDays(today(), -1) });
    expect(await client.browser.get(journal.earlier, { id: input.id })).toMatchObject([
      { revision: 2, writtenOn: today(), mood: 1, text: said('First, and more.') },
    ]);
  });

  it.each([
    ['no-id', { id: 'mine' }],
    ['day-unknown', { writtenOn: '2026-02-30' }],
    ['mood-unknown', { mood: 7 }],
    ['tag-too-long', { tags: ['x'.repeat(41)] }],
    ['event-unknown', { events: ['watched-them'] }],
    ['prompt-unknown', { prompt: 'none-of-ours' }],
    ['malformed', { text: '<p>hello</p>' }],
    ['malformed', { text: '{"blocks":[{"kind":"paragraph","runs":[{"text":"x","href":"javascript:alert(1)"}]}]}' }],
    ['unreadable', { text: said('a\u0000b') }],
    ['too-long', { text: said('x'.repeat(20_001)) }],
  ])('is refused with words: %s', async (problem, change) => {
    expect(await problemOf(anEntry('Hello.', change))).toBe(`journal.${problem}`);
  });

  it('takes the longest text that may be, of letters that take the most room', async () => {
    expect((await save(anEntry('字'.repeat(20_000)))).isKept).toBe(true);
  });

  it('is stored of nobody who has taken back what is needed for that', async () => {
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await problemOf(anEntry('Hello.'))).toBe('clients.consent-needed');
  });

  it('is read and not written by whoever reads only', async () => {
    const id = await keepEntry(client, 'Before.');
    await readsOnly(api, client);
    expect(await problemOf(anEntry('After.'))).toBe('reads-only');
    expect((await opened(id)).text).toBe(said('Before.'));
  });

  it('may have an id that somebody else has: to each their own', async () => {
    const other = await aNewClient(api, coach);
    await finishBeginning(other);
    const id = await keepEntry(other, 'Theirs.');
    expect(await save(anEntry('Mine.', { id }))).toMatchObject({ isKept: true, entry: { text: said('Mine.') } });
    expect((await other.browser.get(journal.open, { id })).text).toBe(said('Theirs.'));
  });
});

describe('the journal', () => {
  it('is read from the latest day back', async () => {
    await keepEntry(client, 'Today.');
    for (let day = 1; day <= 7; day += 1) await keepEntry(client, `Day ${day}.`, { writtenOn: addDays(today(), -day) });
    const { entries, next } = await client.browser.get(journal.mine);
    expect(entries.map(({ writtenOn }: { writtenOn: string }) => writtenOn)).toEqual(
      Array.from({ length: 8 }, (_, day) => addDays(today(), -day)),
    );
    expect(next).toBeNull();
  });

  it('opens nothing that was moved to another place', async () => {
    await keepEntry(client, 'Mine.');
    await api.asAdmin(`update app.journal_entry set id = gen_random_uuid() where client_id = $1`, [client.memberId]);
    expect(await client.browser.problemOf(journal.mine)).toBe('UNEXPECTED');
  });

  it('goes on where a page ended', async () => {
    for (let count = 0; count < 53; count += 1) await keepEntry(client, `Entry ${count}.`, { writtenOn: addDays(today(), -(count % 7)) });
    const first = await client.browser.get(journal.mine);
    const second = await client.browser.get(journal.mine, { after: first.next });
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 3, null]);
    expect(new Set([...first.entries, ...second.entries].map(({ id }: { id: string }) => id)).size).toBe(53);
    expect(await client.browser.problemOf(journal.mine, { after: 'nonsense' })).toBe('cursor-unknown');
  });

  it('tells on which days something was written', async () => {
    for (const day of [0, 0, -2]) await keepEntry(client, 'Hello.', { writtenOn: addDays(today(), day) });
    expect(await client.browser.get(journal.days, { from: addDays(today(), -30) })).toEqual([addDays(today(), -2), today()]);
    expect(await client.browser.get(journal.days, { from: addDays(today(), -1) })).toEqual([today()]);
  });

  it('is nobody else’s: not of the coach, nor of another client', async () => {
    const id = await keepEntry(client, 'Mine.');
    const other = await aNewClient(api, coach);
    await finishBeginning(other);
    expect(await other.browser.problemOf(journal.open, { id })).toBe('not-found');
    expect(await coach.browser.problemOf(journal.open, { id })).toBe('not-allowed');
    expect(await client.browser.problemOf(journal.open, { id: randomUUID() })).toBe('not-found');
  });
});
