import { beforeEach, describe, expect, it } from '@jest/globals';
import { ReviewItemDocument, ReviewQueueDocument, SettleReviewDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { anItem, dana, settled, tomasz } from '../testing/an-item';
import { openReview } from '../testing/open-review';
import { Reader } from '../testing/reader';

const meanwhile = { code: 'CONFLICT', problem: 'review.changed-meanwhile' };

describe('the review queue', () => {
  let page: OpenedPage;
  let by: Reader;
  beforeEach(async () => {
    page = await openReview();
    by = new Reader(page);
  });

  it('says how much lies where, and shows the first item beside the list', async () => {
    await by.finds([tomasz, dana]);
    expect(page.text).toMatch(/New 2 Replied 1 Flagged Snoozed Done/);
    expect(page.text).toContain('Tomasz Wieland 3 h How we fought 340 words');
    expect(page.url).toBe('/review?item=i1');
    expect(page.text).toContain('What s1 says');
    expect(page.text).toContain('Beside c1');
  });

  it('shows what a client wrote only where it is opened', async () => {
    await by.finds([tomasz, dana]);
    expect(page.text).not.toContain('What s2 says');
  });

  it('says what was promised, and whether that has passed', async () => {
    const hour = 3_600_000;
    const late = anItem({ isPromised: true, dueAt: new Date(Date.now() - hour).toISOString() });
    await by.finds([late, { ...dana, isPromised: true }]);
    expect(page.text).toMatch(/Promised by .*, which has passed/);
    expect(page.element.querySelectorAll('rk-queue-list .late')).toHaveLength(1);
  });

  it('goes through the list with j and k, and not further than it is', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.press('j');
    expect(page.url).toBe('/review?item=i2');
    expect(page.text).toContain('What s2 says');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Boundaries');
    await by.press('j');
    expect(page.url).toBe('/review?item=i2');
    await by.press('k');
    expect(page.url).toBe('/review?item=i1');
  });

  it('fetches more when somebody reads faster', async () => {
    await by.finds([tomasz], 'cursor');
    await by.press('j');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'NEW', search: null, after: 'cursor' });
    await by.finds([dana]);
    expect(page.url).toBe('/review?item=i2');
  });

  it('says who was faster, and loses nothing that was typed', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.type('Thank you.');
    await by.send();
    await page.refuse(SettleReviewDocument, 'Somebody else was faster.', meanwhile);
    await by.sees(settled(tomasz, { settledBy: 'Marek Nowak' }));
    expect(page.text).toContain('Marek Nowak has read it. Nothing that you typed is lost.');
    expect(by.box.value).toBe('Thank you.');
    await page.press('On to the next');
    expect(page.url).toBe('/review?item=i2');
  });

  it('shows while it stands open what others do', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await page.hear('review');
    await page.answer(ReviewItemDocument, { reviewItem: settled(tomasz, { settledBy: 'Marek Nowak', outcome: 'ASKED_FOR_MORE' }) });
    await by.finds([dana]);
    expect(page.text).toContain('Marek Nowak asked for more. Nothing that you typed is lost.');
  });

  it('says that something is shared no more, and goes on', async () => {
    await by.finds([tomasz, dana]);
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await page.hear('review');
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await by.finds([dana]);
    expect(page.text).toContain('This is not shared with you any more');
    await page.press('On to the next');
    expect(page.url).toBe('/review?item=i2');
  });

  it('takes away what is shared no more while it is read, and keeps what was begun', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.type('Half a sen');
    await page.hear('review');
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    expect(page.text).not.toContain('What s1 says');
    expect(page.text).toContain('What you had begun to write Half a sen Copy');
  });

  it('opens what a link names, though it is not in the list', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await page.visit('/review?item=i9');
    await by.sees(anItem({ id: 'i9', subjectId: 's9' }));
    expect(page.text).toContain('What s9 says');
  });

  it('is searched by client, in every tab, and shows everybody again', async () => {
    await by.finds([tomasz, dana]);
    await by.search('whit');
    expect(page.url).toBe('/review?search=whit');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'NEW', search: 'whit' });
    await by.finds([dana]);
    expect(page.url).toBe('/review?search=whit&item=i2');
    await page.press('Done');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'DONE', search: 'whit' });
    await by.finds([]);
    expect(page.text).toContain('Nothing here of anybody called that');
    await page.press('Show everybody');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'DONE', search: null });
  });

  it('shows beside the list what is in it, and nothing of the tab before', async () => {
    await by.finds([tomasz]);
    await page.press('Replied');
    expect(page.url).toBe('/review?tab=replied');
    await by.finds([dana]);
    expect(page.url).toBe('/review?tab=replied&item=i2');
  });

  it('says what each tab is for when it is empty, and when the server is away', async () => {
    await by.finds([]);
    expect(page.text).toContain('Everything is read');
    await page.press('Snoozed');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'SNOOZED', search: null });
    await page.cut(ReviewQueueDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await by.finds([]);
    expect(page.text).toContain('Nothing is put off');
  });
});
