import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { begin, onTimeline } from '@rekindle/clients/api/testing';
import { aMember, aPractice, ask, readsOnly, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { review } from '@rekindle/review/api/testing';
import { anEntry, aWriterWhoShows, journal, keepEntry, said, shareEntry, startJournal } from '../testing';

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

const list = async () => (await coach.browser.get(journal.list, { clientId: client.memberId })).entries;
const waiting = async () => (await coach.browser.get(review.queue, { tab: 'NEW' })).items;
const opened = (id: string) => client.browser.get(journal.open, { id });
const read = (id: string) => coach.browser.get(journal.read, { id });

describe('an entry that is shown', () => {
  it('is read by the coach, and its writer sees that it was', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    expect(sharedId).not.toBe(id);
    expect(await opened(id)).toMatchObject({ reading: 'NOT_YET_READ', sharedAt: expect.any(String) });
    expect(await read(sharedId)).toMatchObject({
      id: sharedId,
      clientId: client.memberId,
      text: said('We were both tired.'),
      reading: 'READ',
    });
    expect((await opened(id)).reading).toBe('READ');
  });

  it('is not read by a list, nor by a page that asks what has become of it', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await list();
    await coach.browser.get(journal.refresh, { id: sharedId });
    expect((await opened(id)).reading).toBe('NOT_YET_READ');
  });

  it('is answered, to the whole or to words that stand there', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    const about = { quote: 'both tired', block: 0, from: 8 };
    await coach.browser.get(journal.comment, { input: { entryId: sharedId, body: ' Keep that sentence. ', ...about } });
    await coach.browser.get(journal.comment, { input: { entryId: sharedId, body: 'Thank you.' } });
    const { reading, comments } = await opened(id);
    expect(reading).toBe('ANSWERED');
    expect(comments).toMatchObject([
      { body: 'Keep that sentence.', ...about, revision: 1, author: expect.any(String) },
      { body: 'Thank you.', quote: null, block: null, from: null },
    ]);
    const problem = { input: { entryId: sharedId, body: 'Why?', ...about, from: 2 } };
    expect(await coach.browser.problemOf(journal.comment, problem)).toBe('journal.passage-gone');
    expect(await coach.browser.problemOf(journal.comment, { input: { entryId: sharedId, body: ' ' } })).toBe('journal.comment-missing');
  });

  it('waits in the queue until it is settled, and opens again when that is undone', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    const [item] = await waiting();
    expect(item).toMatchObject({ kind: 'journal.entry', subjectId: sharedId, words: 4, isFlagged: false });
    const asked = { id: item.id, revision: item.revision, outcome: 'ASKED_FOR_MORE', note: 'Say more.' };
    const settled = await coach.browser.get(review.settle, { input: asked });
    expect(await opened(id)).toMatchObject({ reading: 'ANSWERED', comments: [{ body: 'Say more.' }] });
    await coach.browser.get(review.undo, { id: item.id, revision: settled.revision });
    expect((await opened(id)).comments).toEqual([]);
    expect(await waiting()).toMatchObject([{ subjectId: sharedId }]);
  });

  it('is to be read again when it was written anew, under the same name', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    const [item] = await waiting();
    await coach.browser.get(review.settle, { input: { id: item.id, revision: item.revision, outcome: 'REVIEWED', note: null } });
    await client.browser.get(journal.save, {
      input: anEntry('', { id, revision: 1, text: said('We were tired, and afraid.'), isForCoach: true }),
    });
    expect((await opened(id)).reading).toBe('NOT_YET_READ');
    expect((await coach.browser.get(review.queue, { tab: 'REPLIED' })).items).toMatchObject([{ subjectId: sharedId, words: 5 }]);
    expect((await read(sharedId)).text).toBe(said('We were tired, and afraid.'));
  });

  it('is not changed by a device that knew it as private', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    const saved = await client.browser.get(journal.save, { input: anEntry('', { id, revision: 1, text: said('And nobody knows.') }) });
    expect(saved).toMatchObject({ isKept: false, entry: { revision: 1, sharedAt: expect.any(String), text: said('We were both tired.') } });
    expect((await read(sharedId)).text).toBe(said('We were both tired.'));
  });

  it('is the wording that its writer has before them, and no other', async () => {
    const id = await keepEntry(client, 'One.');
    await client.browser.get(journal.save, { input: anEntry('', { id, revision: 1, text: said('Two.') }) });
    expect(await client.browser.problemOf(journal.share, { input: { id, revision: 1 } })).toBe('journal.changed-meanwhile');
    expect(await list()).toEqual([]);
  });

  it('is shown once when it is shown twice', async () => {
    const { id } = await shareEntry(coach, client, 'We were both tired.');
    await client.browser.get(journal.share, { input: { id, revision: 1 } });
    expect(await list()).toHaveLength(1);
    expect(await onTimeline(coach, client.memberId, ['journal.shared'])).toMatchObject([{ visibility: 'SHARED' }]);
  });

  it('has something in it', async () => {
    const id = await keepEntry(client, ' ');
    expect(await client.browser.problemOf(journal.share, { input: { id, revision: 1 } })).toBe('journal.nothing-to-share');
  });

  it('is shown only by whoever has agreed to sharing, and is closed with that', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await client.browser.get(begin.withdraw, { kind: 'JOURNAL_SHARING' });
    expect((await opened(id)).sharedAt).toBeNull();
    expect(await coach.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    expect(await waiting()).toEqual([]);
    expect(await client.browser.problemOf(journal.share, { input: { id, revision: 1 } })).toBe('journal.sharing-not-agreed');
  });

  it('is not read while what is needed is taken back, and is there again with it', async () => {
    const { sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await client.browser.get(begin.withdraw, { kind: 'TERMS' });
    expect(await coach.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    expect(await list()).toEqual([]);
    expect(await coach.browser.get(journal.count, { clientId: client.memberId, since: '2026-01-01T00:00:00Z' })).toBe(0);
  });

  it('is for the owner and coaches who may see the client, and for no assistant', async () => {
    const { sharedId } = await shareEntry(coach, client, 'We were both tired.');
    const fellow = await aMember(api, coach, Role.COACH);
    expect((await fellow.browser.get(journal.read, { id: sharedId })).text).toBe(said('We were both tired.'));
    await coach.browser.get(ask.setTeamRules, { input: { assignedOnly: true, secondFactorGraceDays: 7 } });
    expect(await fellow.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    const assistant = await aMember(api, coach, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(journal.read, { id: sharedId })).toBe('not-allowed');
  });
});

describe('an entry that is taken back', () => {
  it('is there for no coach any more, nor what they said to it, in the queue or on the timeline', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await coach.browser.get(journal.comment, { input: { entryId: sharedId, body: 'Keep that sentence.' } });
    await client.browser.get(journal.takeBack, { id });
    expect(await coach.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    expect(await coach.browser.problemOf(journal.comment, { input: { entryId: sharedId, body: 'And?' } })).toBe('not-found');
    expect([await list(), await waiting(), await onTimeline(coach, client.memberId, ['journal.shared'])]).toEqual([[], [], []]);
    expect(await opened(id)).toMatchObject({ sharedAt: null, reading: null, comments: [{ body: 'Keep that sentence.' }] });
  });

  it('is known by another name when it is shown once more', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await client.browser.get(journal.takeBack, { id });
    await client.browser.get(journal.share, { input: { id, revision: 1 } });
    const [again] = await list();
    expect(again.id).not.toBe(sharedId);
  });

  it('may be by whoever reads only', async () => {
    const { id } = await shareEntry(coach, client, 'We were both tired.');
    await readsOnly(api, client);
    await client.browser.get(journal.takeBack, { id });
    expect(await list()).toEqual([]);
  });

  it('is what removing does first', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await client.browser.get(journal.remove, { id });
    expect(await coach.browser.problemOf(journal.read, { id: sharedId })).toBe('not-found');
    await client.browser.get(journal.bringBack, { id });
    expect((await opened(id)).sharedAt).toBeNull();
  });
});

describe('what a client has shown', () => {
  it('is listed in pages, what was shown last first, and counted from a moment on', async () => {
    for (let count = 0; count < 52; count += 1) {
      const id = await keepEntry(client, `Entry ${count}.`);
      await client.browser.get(journal.share, { input: { id, revision: 1 } });
    }
    const clientId = client.memberId;
    const first = await coach.browser.get(journal.list, { clientId });
    const second = await coach.browser.get(journal.list, { clientId, after: first.next });
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 2, null]);
    const since = first.entries[9].sharedAt;
    expect(await coach.browser.get(journal.count, { clientId, since })).toBe(10);
    expect((await coach.browser.get(journal.list, { clientId, since })).entries).toHaveLength(10);
  });
});
