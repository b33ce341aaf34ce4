import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { readPdf, type ReadPdf } from '@rekindle/platform/pdf/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { addDays } from '@rekindle/check-ins/domain';
import { addPhoto, aWriterWhoShows, journal, keepEntry, keepLetter, shareEntry, startJournal, today } from '../testing';

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

async function own(choice: object = {}): Promise<ReadPdf> {
  const { address } = await client.browser.get(journal.exportMine, { kind: 'PDF', ...choice });
  return readPdf((await client.browser.open(address)).rawPayload);
}

const dayInWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));

describe('a journal to be read', () => {
  it('tells nobody what it is who sees its name, its title or its first page', async () => {
    await keepEntry(client, 'For myself.');
    const { address } = await client.browser.get(journal.exportMine, { kind: 'PDF' });
    const { headers, rawPayload } = await client.browser.open(address);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="notes-[\d-]+\.pdf"$/);
    const { title, pages } = await readPdf(rawPayload);
    expect(title).toBe('Notes');
    expect(pages[0]).toMatch(/^Notes \w+, \d+ \w+ \d{4}$/);
  });

  it('holds what was written and chosen, in words, the first day first, with the number of each page', async () => {
    const text = JSON.stringify({
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'We were ' }, { text: 'both', bold: true }, { text: ' tired.' }] },
        { kind: 'numbered', items: [[{ text: 'tea' }], [{ text: 'a walk' }]] },
        { kind: 'quote', runs: [{ text: 'It passes.', italic: true }] },
      ],
    });
    await keepEntry(client, '', { text, mood: 1, tags: ['night'], events: ['slept-badly'], prompt: 'what-i-wanted' });
    await keepEntry(client, 'The day before.', { writtenOn: addDays(today(), -1) });
    const { text: said, pages } = await own();
    for (const words of [
      'Hard · slept badly · #night',
      'What did you do this week only because you wanted to?',
      'We were both tired.',
      '1. tea',
      '2. a walk',
      'It passes.',
    ])
      expect(said).toContain(words);
    expect(said).toContain(dayInWords(today()));
    expect(said.indexOf('The day before.')).toBeLessThan(said.indexOf('We were both tired.'));
    expect(pages[1]).toMatch(/(^|\s)2(\s|$)/);
  });

  it('holds pictures, and what coaches said', async () => {
    const { id, sharedId } = await shareEntry(coach, client, 'We were both tired.');
    await addPhoto(client, id);
    await coach.browser.get(journal.comment, {
      input: { entryId: sharedId, body: 'Keep that sentence.', quote: 'both tired', block: 0, from: 8 },
    });
    const { text, pictures } = await own();
    expect(pictures).toBe(1);
    expect(text).toContain(`Shared on ${dayInWords(today())}`);
    expect(text).toMatch(/“both tired” Keep that sentence\./);
  });

  it('holds what was put away only where that is chosen, and nothing of what waits', async () => {
    const id = await keepEntry(client, 'Not for every day.');
    await client.browser.get(journal.putAway, { id });
    await keepLetter(client, 'What I never said.', { to: 'my mother' });
    await keepLetter(client, 'Not before spring.', { to: 'me', lockedUntil: addDays(today(), 60) });
    expect((await own()).pages).toHaveLength(1);
    const { text } = await own({ withVault: true });
    for (const words of ['Not for every day.', 'To my mother. Never sent.', 'What I never said.', 'To me. Never sent. It waits until'])
      expect(text).toContain(words);
    expect(text).not.toContain('Not before spring.');
    const { address } = await client.browser.get(journal.exportMine, { withVault: true });
    expect((await client.browser.open(address)).body).not.toContain('Not before spring.');
  });

  it('holds for a coach only what is shown to them', async () => {
    await shareEntry(coach, client, 'We were both tired.');
    await keepEntry(client, 'For myself.');
    const { address } = await coach.browser.get(journal.exportShared, { clientId: client.memberId, kind: 'PDF' });
    const { text } = await readPdf((await coach.browser.open(address)).rawPayload);
    expect(text).toContain('We were both tired.');
    expect(text).not.toContain('For myself.');
  });

  it('is given only to whoever has shown a moment ago who they are', async () => {
    await api.asAdmin(`update app.session set proved_at = now() - interval '1 hour' where member_id = $1`, [client.memberId]);
    expect(await client.browser.problemOf(journal.exportMine, { kind: 'PDF' })).toBe('prove-again');
    expect((await client.browser.open('/files/my-journal.pdf')).statusCode).toBe(403);
  });
});
