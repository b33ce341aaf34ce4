import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FlagReviewDocument, SettleReviewDocument, SnoozeReviewDocument, UndoReviewDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { dana, settled, tomasz } from '../testing/an-item';
import { openReview } from '../testing/open-review';
import { Reader } from '../testing/reader';

const toast = () => TestBed.inject(Toasts).current();

describe('what a coach does with an item', () => {
  let page: OpenedPage;
  let by: Reader;
  beforeEach(async () => {
    page = await openReview();
    by = new Reader(page);
  });

  it('marks it as reviewed with e, goes on to the next, and takes it back with u', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.press('e');
    expect(page.asked(SettleReviewDocument)).toEqual({ input: { id: 'i1', revision: 1, outcome: 'REVIEWED', note: null } });
    await page.answer(SettleReviewDocument, { settleReview: settled(tomasz) });
    expect(page.url).toBe('/review?item=i2');
    expect(page.element.querySelectorAll('rk-queue-list li')).toHaveLength(1);
    expect(toast()?.text).toBe('How we fought: read; your client sees it');
    await by.press('u');
    expect(page.asked(UndoReviewDocument)).toEqual({ id: 'i1', revision: 2 });
    await page.answer(UndoReviewDocument, { undoReview: { ...tomasz, revision: 3 } });
    expect(page.url).toBe('/review?item=i1');
  });

  it('sends what was typed together with it, and lays it into the box again when it is taken back', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.press('c');
    expect(document.activeElement).toBe(by.box);
    await by.type('Thank you for writing it this plainly.');
    await by.send();
    const note = 'Thank you for writing it this plainly.';
    expect(page.asked(SettleReviewDocument).input).toEqual({ id: 'i1', revision: 1, outcome: 'REVIEWED', note });
    await page.answer(SettleReviewDocument, { settleReview: settled(tomasz) });
    expect(by.box.value).toBe('');
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    await page.answer(UndoReviewDocument, { undoReview: { ...tomasz, revision: 3 } });
    await by.finds([tomasz, dana]);
    expect(by.box.value).toBe(note);
  });

  it('never sends in passing what was begun: e leads to it', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.type('Half a sen');
    await by.press('e');
    expect(page.isAsking(SettleReviewDocument)).toBe(false);
    expect(document.activeElement).toBe(by.box);
  });

  it('asks for more only with words', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.press('m');
    expect(page.text).toContain('What Tomasz Wieland should look at once more');
    await by.send();
    expect(page.isAsking(SettleReviewDocument)).toBe(false);
    await by.type('The moment before the door.');
    await by.send();
    expect(page.asked(SettleReviewDocument).input).toMatchObject({ outcome: 'ASKED_FOR_MORE', note: 'The moment before the door.' });
  });

  it('keeps what was typed for each item and for each use by itself', async () => {
    await by.finds([tomasz, dana]);
    await by.type('For Tomasz');
    await by.press('m');
    expect(by.box.value).toBe('');
    by.box.blur();
    await by.press('j');
    expect(by.box.value).toBe('');
    await by.press('k');
    expect(by.box.value).toBe('For Tomasz');
  });

  it('puts it off until tomorrow morning', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await page.press('Until tomorrow morning');
    const { until } = page.asked(SnoozeReviewDocument) as { until: string };
    expect(new Date(until).getHours()).toBe(8);
    await page.answer(SnoozeReviewDocument, { snoozeReview: { ...tomasz, revision: 2, snoozedUntil: until } });
    expect(page.url).toBe('/review?item=i2');
  });

  it('flags it with f, and it stays where it is', async () => {
    await by.finds([tomasz, dana]);
    await by.sees(tomasz);
    await by.press('f');
    expect(page.asked(FlagReviewDocument)).toEqual({ id: 'i1', revision: 1, isOn: true });
    await page.answer(FlagReviewDocument, { flagReview: { ...tomasz, isFlagged: true, revision: 2 } });
    expect(page.url).toBe('/review?item=i1');
    expect(page.text).toContain('· flagged');
  });
});
