import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { JournalTodayDocument, OwnJournalDaysDocument, OwnJournalDocument, type OwnJournalEntryFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { journalRoutes } from '../journal.routes';
import { anEntry, aSharedEntry } from '../testing/an-entry';

const routes = [...journalRoutes, { path: '**', children: [] }];

const comment = { id: 'c1', author: 'Ines Halloran', body: 'Keep that sentence.', quote: null, block: null, from: null, revision: 1 };

async function open(entries: readonly OwnJournalEntryFragment[], at = '/journal', readsOnlySince?: string): Promise<OpenedPage> {
  const page = await openPage(routes, { at, ...(readsOnlySince ? { readsOnlySince } : {}) });
  await page.answer(OwnJournalDocument, { myJournal: { entries, next: null } });
  await page.answer(OwnJournalDaysDocument, { myJournalDays: [...new Set(entries.map(({ writtenOn }) => writtenOn))] });
  await page.answer(JournalTodayDocument, { today: { coachName: 'Ines Halloran', stage: 'NO_CONTACT' } });
  return page;
}

const rows = ({ element }: OpenedPage) =>
  [...element.querySelectorAll('rk-entry-row')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-10T22:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('one’s own journal', () => {
  it('shows what was written, when, for whom, how it was and what was said to it', async () => {
    const page = await open([
      anEntry('Told Kasia.', { mood: 3, tags: ['sister'] }),
      aSharedEntry('We were both tired.', {
        ...{ id: '22222222-2222-4222-8222-222222222222', writtenOn: '2026-03-08', begunAt: '2026-03-08T22:31:00Z', mood: 2 },
        ...{ reading: 'ANSWERED', comments: [{ ...comment, writtenAt: '2026-03-10T09:00:00Z' }] },
      }),
    ]);
    expect(rows(page)).toEqual([
      expect.stringMatching(/^Tuesday 10 March, \d\d:12Only meTold Kasia\.Fairly goodsister$/),
      expect.stringMatching(
        /^Sunday 8 March, \d\d:31Shared with InesWe were both tired\.Ines, today: Keep that sentence\. In betweenAnswered$/,
      ),
    ]);
    expect(page.element.querySelector('rk-entry-row a')!.getAttribute('href')).toBe('/journal/11111111-1111-4111-8111-111111111111');
  });

  it('says of a day that was written about later when that was', async () => {
    const page = await open([anEntry('It was Sunday.', { writtenOn: '2026-03-08' })]);
    expect(rows(page)[0]).toContain('Sunday 8 March, written 10 Mar');
  });

  it('is empty at first, says what will be here, and leads to writing', async () => {
    const page = await open([]);
    expect(page.text).toContain('for you alone until you show it');
    expect(page.button('Write something').getAttribute('href')).toBe('/journal/new');
    expect(page.element.querySelector('rk-journal-calendar')).toBeNull();
  });

  it('says that everything is kept when the server is away, and tries again', async () => {
    const page = await openPage(routes, { at: '/journal' });
    await page.cut(OwnJournalDocument);
    await page.cut(OwnJournalDaysDocument);
    expect(page.text).toContain('what you write is kept on this device');
    await page.press('Try again');
    await page.answer(OwnJournalDocument, { myJournal: { entries: [anEntry('Told Kasia.')], next: null } });
    await page.answer(OwnJournalDaysDocument, { myJournalDays: ['2026-03-10'] });
    expect(rows(page)).toHaveLength(1);
  });

  it('asks for what was written earlier only when somebody wants it', async () => {
    const page = await openPage(routes, { at: '/journal' });
    await page.answer(OwnJournalDocument, { myJournal: { entries: [anEntry('Late.')], next: 'p2' } });
    await page.answer(OwnJournalDaysDocument, { myJournalDays: ['2026-01-05', '2026-03-10'] });
    expect(page.isAsking(OwnJournalDocument)).toBe(false);
    await page.press('Show earlier entries');
    expect(page.asked(OwnJournalDocument)).toEqual({ after: 'p2' });
    const earlier = anEntry('Early.', { id: '33333333-3333-4333-8333-333333333333', writtenOn: '2026-01-05' });
    await page.answer(OwnJournalDocument, { myJournal: { entries: [earlier], next: null } });
    expect(rows(page)).toHaveLength(2);
    expect(page.text).not.toContain('Show earlier entries');
  });

  it('of years opens with fifty entries, and shows what lies here already without asking for it', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      anEntry(`Number ${index}.`, { id: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}` }),
    );
    const page = await open(many);
    expect(rows(page)).toHaveLength(50);
    await page.press('Show earlier entries');
    expect(rows(page)).toHaveLength(60);
    expect(page.isAsking(OwnJournalDocument)).toBe(false);
  });

  it('is there to read, and nothing else, for whoever reads only', async () => {
    const page = await open([anEntry('Told Kasia.')], '/journal', '2026-03-09T10:00:00Z');
    expect(rows(page)).toHaveLength(1);
    expect(page.element.querySelector('[href^="/journal/new"], rk-tonights-question')).toBeNull();
    expect(page.element.querySelector('[href="/journal/take-along"]')).not.toBeNull();
  });
});

describe('a day of the journal', () => {
  const entries = [anEntry('Today.'), anEntry('On Sunday.', { id: '22222222-2222-4222-8222-222222222222', writtenOn: '2026-03-08' })];

  it('is chosen in the calendar, stands in the address, and can be written about for a week', async () => {
    const page = await open(entries);
    page.element.querySelector<HTMLElement>('[data-day="2026-03-08"]')!.click();
    await page.settle();
    expect(page.url).toBe('/journal?day=2026-03-08');
    expect(rows(page)).toEqual([expect.stringContaining('On Sunday.')]);
    expect(page.button('Write about this day').getAttribute('href')).toBe('/journal/new?day=2026-03-08');
    await page.press('Show all days');
    expect(rows(page)).toHaveLength(2);
  });

  it('that lies further back is only there to read', async () => {
    const page = await open(entries, '/journal?day=2026-02-24');
    expect(page.text).toContain('You did not write on this day.');
    expect(page.text).not.toContain('Write about this day');
  });

  it('is looked for on the pages that were not asked for yet', async () => {
    const page = await openPage(routes, { at: '/journal?day=2026-01-05' });
    await page.answer(OwnJournalDocument, { myJournal: { entries, next: 'p2' } });
    await page.answer(OwnJournalDaysDocument, { myJournalDays: ['2026-01-05', '2026-03-08', '2026-03-10'] });
    expect(page.asked(OwnJournalDocument)).toEqual({ after: 'p2' });
    const early = anEntry('Early.', { id: '33333333-3333-4333-8333-333333333333', writtenOn: '2026-01-05' });
    await page.answer(OwnJournalDocument, { myJournal: { entries: [early], next: null } });
    expect(rows(page)).toEqual([expect.stringContaining('Early.')]);
  });

  it('is not asked for again and again where there is no network, and is said to be kept', async () => {
    const page = await openPage(routes, { at: '/journal?day=2026-01-05' });
    await page.answer(OwnJournalDocument, { myJournal: { entries, next: 'p2' } });
    await page.answer(OwnJournalDaysDocument, { myJournalDays: ['2026-01-05', '2026-03-08', '2026-03-10'] });
    await page.cut(OwnJournalDocument);
    expect(page.isAsking(OwnJournalDocument)).toBe(false);
    expect(page.text).toContain('You wrote on this day. It is not on this device');
  });

  it.each(['2026-13-40', '2026-03-11', 'yesterday'])('that is none, or is ahead, is no day: %s', async (day) => {
    const page = await open(entries, `/journal?day=${day}`);
    expect(rows(page)).toHaveLength(2);
  });
});

describe('the question for tonight', () => {
  it('is answered, or another one asked for', async () => {
    const page = await open([anEntry('Told Kasia.')]);
    const question = () => page.element.querySelector('rk-tonights-question h2')!.textContent;
    const first = question();
    expect(page.button('Answer it').getAttribute('href')).toMatch(/^\/journal\/new\?prompt=[a-z-]+$/);
    await page.press('Another one');
    expect(question()).not.toBe(first);
  });

  it('is put away for today, also for the next visit, and is back tomorrow', async () => {
    const page = await open([anEntry('Told Kasia.')]);
    page.element.querySelector<HTMLElement>('[aria-label="No question today"]')!.click();
    await page.settle();
    expect(page.text).not.toContain('A question for tonight');
    expect(localStorage.getItem('rk-question-away')).toBe('2026-03-10');
  });

  it('waits until it is known where somebody stands', async () => {
    const page = await openPage(routes, { at: '/journal' });
    await page.answer(OwnJournalDocument, { myJournal: { entries: [], next: null } });
    await page.answer(OwnJournalDaysDocument, { myJournalDays: [] });
    expect(page.text).not.toContain('A question for tonight');
    await page.cut(JournalTodayDocument);
    expect(page.text).toContain('A question for tonight');
  });

  it('is one of many: for a moment, and for a time', async () => {
    const page = await openPage(routes, { at: '/journal/questions' });
    expect(page.text).toContain('The urge is strong');
    expect(page.text).toContain('In weeks that are your own');
    expect(page.button('What would you say to a friend who had done the same?').getAttribute('href')).toBe(
      '/journal/new?prompt=if-a-friend-had',
    );
  });
});
