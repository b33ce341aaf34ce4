import { beforeEach, describe, expect, it } from '@jest/globals';
import { ReviewCountsDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { ReviewTally } from '../review-tally';
import { counts } from '../testing/open-review';
import { todayCards } from '../today-cards';

describe('what waits to be read, on Today', () => {
  let page: OpenedPage;
  const answer = (some: Parameters<typeof counts>[0]) => page.answer(ReviewCountsDocument, { reviewCounts: counts(some) });
  beforeEach(async () => {
    page = await openPage([{ path: '', providers: [ReviewTally], loadComponent: todayCards[0] }], { at: '/' });
  });

  it('says how much, since when, and leads there', async () => {
    const oldestArrivedAt = new Date(Date.now() - 52 * 3_600_000 - 60_000).toISOString();
    await answer({ new: 100, replied: 3, overdue: 1, oldestArrivedAt });
    expect(page.text).toBe(
      'To read 1 due by now 99+ new, to be read 3 answers to what you said The oldest has waited 2 d 4 h. Begin reading',
    );
    expect(page.button('answers').getAttribute('href')).toBe('/review?tab=replied');
  });

  it('says nothing when nothing waits, and follows what happens', async () => {
    await answer({});
    expect(page.text).toBe('');
    await page.hear('review');
    await answer({ new: 1, oldestArrivedAt: new Date().toISOString() });
    expect(page.text).toContain('1 new, to be read');
  });

  it('says when the server is away, and nothing to whom it is not for', async () => {
    await page.cut(ReviewCountsDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.refuse(ReviewCountsDocument, 'Your role does not include this.', { code: 'FORBIDDEN' });
    expect(page.text).toBe('');
  });
});
