import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type QueuedItemFragment,
  ReviewItemDocument,
  ReviewQueueDocument,
  SettleReviewDocument,
  SnoozeReviewDocument,
  UndoReviewDocument,
  FlagReviewDocument,
} from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { anItem } from '../testing/an-item';
import { openReview } from '../testing/open-review';

const toast = () => TestBed.inject(Toasts).current();
const tomasz = anItem();
const dana = anItem({ id: 'i2', clientId: 'c2', clientName: 'Dana Whitlock', subjectId: 's2', code: 'boundaries' });
const meanwhile = { code: 'CONFLICT', problem: 'review.changed-meanwhile' };

describe('the review queue', () => {
  let page: OpenedPage;
  const list = (items: readonly QueuedItemFragment[] = [tomasz, dana], next: string | null = null) =>
    page.answer(ReviewQueueDocument, { reviewQueue: { items: [...items], next } });
  const isOpen = (item: QueuedItemFragment) => page.answer(ReviewItemDocument, { reviewItem: item });
  const press = async (key: string) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await page.settle();
  };
  const box = () => page.element.querySelector<HTMLTextAreaElement>('rk-say-box textarea')!;
  const type = async (text: string) => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
  };
  const send = async () => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await page.settle();
  };
  const settled = (item: QueuedItemFragment, about: Partial<QueuedItemFragment> = {}) =>
    ({
      ...item,
      revision: item.revision + 1,
      settledAt: new Date().toISOString(),
      settledBy: 'Ines Halloran',
      outcome: 'REVIEWED',
      ...about,
    }) as const;

  beforeEach(async () => {
    page = await openReview();
  });

  it('says how much lies where, and shows the first item beside the list', async () => {
    await list();
    expect(page.text).toMatch(/New 2 Replied 1 Flagged Snoozed Done/);
    expect(page.text).toContain('Tomasz Wieland 3 h How we fought 340 words');
    expect(page.url).toBe('/review?item=i1');
    expect(page.text).toContain('What s1 says');
    expect(page.text).toContain('Beside c1');
  });

  it('shows what a client wrote only where it is opened', async () => {
    await list();
    expect(page.text).not.toContain('What s2 says');
  });

  it('says what was promised, and whether that has passed', async () => {
    const hour = 3_600_000;
    const late = anItem({ isPromised: true, dueAt: new Date(Date.now() - hour).toISOString() });
    await list([late, { ...dana, isPromised: true }]);
    expect(page.text).toMatch(/Promised by .*, which has passed/);
    expect(page.element.querySelectorAll('rk-queue-list .late')).toHaveLength(1);
  });

  it('goes through the list with j and k, and not further than it is', async () => {
    await list();
    await isOpen(tomasz);
    await press('j');
    expect(page.url).toBe('/review?item=i2');
    expect(page.text).toContain('What s2 says');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Boundaries');
    await press('j');
    expect(page.url).toBe('/review?item=i2');
    await press('k');
    expect(page.url).toBe('/review?item=i1');
  });

  it('fetches more when somebody reads faster', async () => {
    await list([tomasz], 'cursor');
    await press('j');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'NEW', after: 'cursor' });
    await list([dana]);
    expect(page.url).toBe('/review?item=i2');
  });

  it('marks it as reviewed with e, goes on to the next, and takes it back with u', async () => {
    await list();
    await isOpen(tomasz);
    await press('e');
    expect(page.asked(SettleReviewDocument)).toEqual({ input: { id: 'i1', revision: 1, outcome: 'REVIEWED', note: null } });
    await page.answer(SettleReviewDocument, { settleReview: settled(tomasz) });
    expect(page.url).toBe('/review?item=i2');
    expect(page.element.querySelectorAll('rk-queue-list li')).toHaveLength(1);
    expect(toast()?.text).toBe('How we fought: read; your client sees it');
    await press('u');
    expect(page.asked(UndoReviewDocument)).toEqual({ id: 'i1', revision: 2 });
    await page.answer(UndoReviewDocument, { undoReview: { ...tomasz, revision: 3 } });
    expect(page.url).toBe('/review?item=i1');
  });

  it('sends what was typed together with it, and lays it into the box again when it is taken back', async () => {
    await list();
    await isOpen(tomasz);
    await press('c');
    expect(document.activeElement).toBe(box());
    await type('Thank you for writing it this plainly.');
    await send();
    const note = 'Thank you for writing it this plainly.';
    expect(page.asked(SettleReviewDocument).input).toEqual({ id: 'i1', revision: 1, outcome: 'REVIEWED', note });
    await page.answer(SettleReviewDocument, { settleReview: settled(tomasz) });
    expect(box().value).toBe('');
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    await page.answer(UndoReviewDocument, { undoReview: { ...tomasz, revision: 3 } });
    await list();
    expect(box().value).toBe(note);
  });

  it('never sends in passing what was begun: e leads to it', async () => {
    await list();
    await isOpen(tomasz);
    await type('Half a sen');
    await press('e');
    expect(page.isAsking(SettleReviewDocument)).toBe(false);
    expect(document.activeElement).toBe(box());
  });

  it('asks for more only with words', async () => {
    await list();
    await isOpen(tomasz);
    await press('m');
    expect(page.text).toContain('What Tomasz Wieland should look at once more');
    await send();
    expect(page.isAsking(SettleReviewDocument)).toBe(false);
    await type('The moment before the door.');
    await send();
    expect(page.asked(SettleReviewDocument).input).toMatchObject({ outcome: 'ASKED_FOR_MORE', note: 'The moment before the door.' });
  });

  it('keeps what was typed for each item and for each use by itself', async () => {
    await list();
    await type('For Tomasz');
    await press('m');
    expect(box().value).toBe('');
    box().blur();
    await press('j');
    expect(box().value).toBe('');
    await press('k');
    expect(box().value).toBe('For Tomasz');
  });

  it('puts it off until tomorrow morning', async () => {
    await list();
    await isOpen(tomasz);
    await page.press('Until tomorrow morning');
    const { until } = page.asked(SnoozeReviewDocument) as { until: string };
    expect(new Date(until).getHours()).toBe(8);
    await page.answer(SnoozeReviewDocument, { snoozeReview: { ...tomasz, revision: 2, snoozedUntil: until } });
    expect(page.url).toBe('/review?item=i2');
  });

  it('flags it with f, and it stays where it is', async () => {
    await list();
    await isOpen(tomasz);
    await press('f');
    expect(page.asked(FlagReviewDocument)).toEqual({ id: 'i1', revision: 1, isOn: true });
    await page.answer(FlagReviewDocument, { flagReview: { ...tomasz, isFlagged: true, revision: 2 } });
    expect(page.url).toBe('/review?item=i1');
    expect(page.text).toContain('· flagged');
  });

  it('says who was faster, and loses nothing that was typed', async () => {
    await list();
    await isOpen(tomasz);
    await type('Thank you.');
    await send();
    await page.refuse(SettleReviewDocument, 'Somebody else was faster.', meanwhile);
    await isOpen(settled(tomasz, { settledBy: 'Marek Nowak' }));
    expect(page.text).toContain('Marek Nowak has read it. Nothing that you typed is lost.');
    expect(box().value).toBe('Thank you.');
    await page.press('On to the next');
    expect(page.url).toBe('/review?item=i2');
  });

  it('shows while it stands open what others do', async () => {
    await list();
    await isOpen(tomasz);
    await page.hear('review');
    await page.answer(ReviewItemDocument, { reviewItem: settled(tomasz, { settledBy: 'Marek Nowak', outcome: 'ASKED_FOR_MORE' }) });
    await list([dana]);
    expect(page.text).toContain('Marek Nowak asked for more. Nothing that you typed is lost.');
  });

  it('says that something is shared no more, and goes on', async () => {
    await list();
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await page.hear('review');
    await page.refuse(ReviewItemDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await list([dana]);
    expect(page.text).toContain('This is not shared with you any more');
  });

  it('opens what a link names, though it is not in the list', async () => {
    await list();
    await isOpen(tomasz);
    await page.visit('/review?item=i9');
    await isOpen(anItem({ id: 'i9', subjectId: 's9' }));
    expect(page.text).toContain('What s9 says');
  });

  it('says what each tab is for when it is empty, and when the server is away', async () => {
    await list([]);
    expect(page.text).toContain('Everything is read');
    await page.press('Snoozed');
    expect(page.asked(ReviewQueueDocument)).toEqual({ tab: 'SNOOZED' });
    await page.cut(ReviewQueueDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await list([]);
    expect(page.text).toContain('Nothing is put off');
  });
});
