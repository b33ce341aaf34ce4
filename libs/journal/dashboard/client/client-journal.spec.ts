import { jest, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CommentSharedEntryDocument,
  ExportSharedJournalDocument,
  LastTalkedDocument,
  SharedEntriesDocument,
  SharedEntryNewsDocument,
  type SharedEntryLineFragment,
  SharedEntryToReadDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { aComment, aLine, anEntry } from '../testing/an-entry';
import { ClientJournal } from './client-journal';

const routes = [{ path: 'clients/:clientId/journal', component: ClientJournal }];
const gone = { code: 'NOT_FOUND' } as const;

describe('the journal on the page of a client', () => {
  let page: OpenedPage;
  const lists = (entries: readonly SharedEntryLineFragment[], next: string | null = null) =>
    page.answer(SharedEntriesDocument, { sharedJournal: { entries: [...entries], next } });
  const talked = (...days: (string | null)[]) => page.answer(LastTalkedDocument, { agenda: days.map((settledAt) => ({ settledAt })) });

  beforeEach(async () => {
    page = await openPage(routes, { at: '/clients/c2/journal' });
  });

  it('lists what is shared by day and face, without a word of it', async () => {
    expect(page.asked(SharedEntriesDocument)).toEqual({ clientId: 'c2', since: null });
    await talked();
    await lists([aLine(), aLine({ id: 'e2', writtenOn: '2026-03-07', mood: null, reading: 'ANSWERED' })]);
    expect(page.text).toMatch(/Sunday 8 March In between · shared today Not yet read Saturday 7 March shared today Answered/);
  });

  it('says of whoever shares nothing that the journal is theirs, and counts nothing', async () => {
    await lists([]);
    expect(page.text).toContain('Nothing is shared with you');
    expect(page.text).not.toMatch(/\d/);
  });

  it('opens one beside the list, and what is known of it then is in the list too', async () => {
    await lists([aLine()]);
    await page.press('Sunday 8 March');
    expect(page.url).toBe('/clients/c2/journal?entry=e1');
    await page.answer(SharedEntryToReadDocument, { sharedJournalEntry: anEntry({ reading: 'READ' }) });
    expect(page.text).toContain('I keep telling the story');
    expect(page.element.querySelector('rk-entry-lines rk-chip')?.textContent).toBe('Read');
  });

  it('takes a comment on all of it, and keeps it where the line is cut', async () => {
    await page.visit('/clients/c2/journal?entry=e1');
    await lists([aLine()]);
    await page.answer(SharedEntryToReadDocument, { sharedJournalEntry: anEntry() });
    await page.type('Your comment on all of it', 'Keep that sentence.');
    await page.press('Send the comment');
    await page.cut(CommentSharedEntryDocument);
    const { id, revision, reading } = anEntry();
    await page.answer(SharedEntryNewsDocument, { sharedJournalEntry: { id, revision, reading, comments: [] } });
    await page.press('Send the comment');
    expect(page.asked(CommentSharedEntryDocument)).toEqual({ input: { entryId: 'e1', body: 'Keep that sentence.' } });
    await page.answer(CommentSharedEntryDocument, { commentJournalEntry: anEntry({ comments: [aComment()], reading: 'ANSWERED' }) });
    expect(page.text).toMatch(/About all of it IH Keep that sentence\./);
    expect(page.box('Your comment on all of it').value).toBe('');
    expect(page.element.querySelector('rk-entry-lines rk-chip')?.textContent).toBe('Answered');
  });

  it('narrows to what is new since one talked', async () => {
    await talked('2026-03-03T10:00:00Z', null, '2026-02-20T10:00:00Z');
    await lists([aLine()]);
    await page.press('New since you talked, Tuesday 3 March');
    expect(page.asked(SharedEntriesDocument)).toEqual({ clientId: 'c2', since: '2026-03-03T10:00:00.000Z' });
    await lists([]);
    expect(page.text).toContain('Nothing new');
    await page.press('Show all of it');
    expect(page.url).toBe('/clients/c2/journal');
  });

  it('narrows to a week where nobody knows when they talked, and to any day that is chosen', async () => {
    await talked(null);
    await lists([aLine()]);
    await page.press('New since');
    const { since } = page.asked(SharedEntriesDocument) as { since: string };
    const days = (Date.now() - Date.parse(since)) / 86_400_000;
    expect([days >= 7, days < 8.1]).toEqual([true, true]);
    await lists([aLine()]);
    const day = page.box('Since');
    day.value = '2026-03-01';
    day.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.url).toBe('/clients/c2/journal?since=2026-03-01');
    expect(new Date((page.asked(SharedEntriesDocument) as { since: string }).since).getHours()).toBe(0);
  });

  it('goes on page by page', async () => {
    await lists([aLine()], 'more');
    await page.press('Show what was before');
    expect(page.asked(SharedEntriesDocument)).toMatchObject({ after: 'more' });
    await lists([aLine({ id: 'e2', writtenOn: '2026-03-01' })]);
    expect(page.text).toContain('Sunday 1 March');
  });

  it('has one more, or one fewer, as soon as the client decides so', async () => {
    await page.visit('/clients/c2/journal?entry=e1');
    await lists([aLine()]);
    await page.answer(SharedEntryToReadDocument, { sharedJournalEntry: anEntry() });
    await page.hear('journal');
    await lists([]);
    await page.refuse(SharedEntryNewsDocument, 'This is not here.', gone);
    await page.refuse(SharedEntryToReadDocument, 'This is not here.', gone);
    expect(page.text).toContain('This entry was taken back');
    expect(page.text).not.toContain('I keep telling');
    expect(page.text).not.toContain('Sunday 8 March');
  });

  it('lets the browser fetch a file of what is shared', async () => {
    await lists([aLine()]);
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await page.press('Export what is shared');
    expect(page.asked(ExportSharedJournalDocument)).toEqual({ clientId: 'c2' });
    await page.answer(ExportSharedJournalDocument, { exportSharedJournal: { address: '/files/shared-journal.json?client=c2' } });
    expect(click).toHaveBeenCalledTimes(1);
    click.mockRestore();
  });

  it('says when the server is away', async () => {
    await page.cut(SharedEntriesDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
