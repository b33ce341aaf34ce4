import { describe, expect, it } from '@jest/globals';
import { JournalTodayDocument, OwnJournalDaysDocument, OwnJournalDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { journalRoutes } from '../journal.routes';
import { anEntry, aSharedEntry } from '../testing/an-entry';

const routes = [...journalRoutes, { path: '**', children: [] }];

const id = (digit: string) => '11111111-1111-4111-8111-111111111111'.replaceAll('1', digit);
const first = [anEntry('Der Café-Besuch in der Küche.', { id: id('1'), mood: 3, tags: ['sister'] })];
const second = [
  aSharedEntry('The phone is in the kitchen.', { id: id('2'), writtenOn: '2026-01-05', mood: 1, tags: ['night'] }),
  anEntry('Nothing else.', { id: id('3'), writtenOn: '2026-01-04', tags: ['Night'] }),
];

async function open(): Promise<OpenedPage> {
  const page = await openPage(routes, { at: '/journal/search' });
  await page.answer(OwnJournalDocument, { myJournal: { entries: first, next: 'p2' } });
  await page.answer(OwnJournalDaysDocument, { myJournalDays: ['2026-01-04', '2026-01-05', '2026-03-10'] });
  await page.answer(JournalTodayDocument, { today: { coachName: 'Ines Halloran', stage: null } });
  return page;
}

async function openAll(): Promise<OpenedPage> {
  const page = await open();
  await page.answer(OwnJournalDocument, { myJournal: { entries: second, next: null } });
  return page;
}

/** Types into the box, and lets Enter end the typing. */
async function look(page: OpenedPage, words: string): Promise<void> {
  const box = page.element.querySelector<HTMLInputElement>('[aria-label="Words in your journal"]')!;
  box.value = words;
  box.dispatchEvent(new Event('input'));
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await page.settle();
}

const found = ({ element }: OpenedPage) => [...element.querySelectorAll('.words')].map(({ textContent }) => textContent.trim());

describe('searching one’s own journal', () => {
  it('reads all of it onto the device first, and says how far it is', async () => {
    const page = await open();
    expect(page.text).toContain('Looking through 1 entry');
    expect(page.asked(OwnJournalDocument)).toEqual({ after: 'p2' });
    await page.answer(OwnJournalDocument, { myJournal: { entries: second, next: null } });
    await look(page, 'kitchen');
    expect(page.text).toContain('1 found in 3 entries');
  });

  it('sends nothing of what is looked for, and keeps it out of the address', async () => {
    const page = await openAll();
    await look(page, 'cafe kuch');
    expect(found(page)).toEqual(['Der Café-Besuch in der Küche.']);
    expect([...page.element.querySelectorAll('mark')].map(({ textContent }) => textContent.trim())).toEqual(['Café', 'Küch']);
    expect(page.url).toBe('/journal/search');
    expect(page.isAsking(OwnJournalDocument)).toBe(false);
  });

  it('finds by face, tag and who can read it, alone or with words', async () => {
    const page = await openAll();
    await page.press('#night');
    expect(found(page)).toEqual(['The phone is in the kitchen.', 'Nothing else.']);
    await page.press('Hard');
    expect(found(page)).toEqual(['The phone is in the kitchen.']);
    await page.press('Only me');
    expect(page.text).toContain('No entry has all of this.');
    await page.press('Start over');
    expect(found(page)).toEqual([]);
    await page.press('Shared');
    expect(found(page)).toEqual(['The phone is in the kitchen.']);
  });

  it('shows a few at once where many are found', async () => {
    const page = await open();
    const many = Array.from({ length: 30 }, (_, index) => anEntry('The lake.', { id: `${id('4').slice(0, -2)}${String(index + 10)}` }));
    await page.answer(OwnJournalDocument, { myJournal: { entries: many, next: null } });
    await look(page, 'lake');
    expect(page.text).toContain('30 found in 31 entries');
    expect(found(page)).toHaveLength(25);
    await page.press('Show more');
    expect(found(page)).toHaveLength(30);
  });

  it('says what was not looked through when there is no network', async () => {
    const page = await open();
    await page.cut(OwnJournalDocument);
    expect(page.text).toContain('Earlier entries are not on this device');
    await look(page, 'besuch');
    expect(found(page)).toHaveLength(1);
  });
});
