import { beforeEach, describe, expect, it } from '@jest/globals';
import { SubmissionsWaitingDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { todayCards } from '../today-cards';

describe('what was handed in, on Today', () => {
  let page: OpenedPage;
  beforeEach(async () => {
    page = await openPage([{ path: '', loadComponent: todayCards[0] }], { at: '/' });
  });

  const dana = { id: 's1', clientId: 'c1', clientName: 'Dana Whitlock', exercise: 'how-we-fought', version: '2026-11-28' };
  const answer = async (count: number) => {
    const handedInAt = new Date().toISOString();
    const waitingSubmissions = Array.from({ length: count }, (_, index) => ({ ...dana, id: `s${index + 1}`, handedInAt }));
    await page.answer(SubmissionsWaitingDocument, { waitingSubmissions });
    await page.settle();
  };

  it('says whose it is and what, since when, and leads to it', async () => {
    await answer(1);
    expect(page.text).toContain('Handed in, waiting for you Dana Whitlock: How we fought handed in today');
    expect(page.button('Dana Whitlock: How we fought').getAttribute('href')).toBe('/clients/c1/exercises/s1');
  });

  it('shows the first five, and all of them when asked to', async () => {
    await answer(7);
    expect(page.element.querySelectorAll('li')).toHaveLength(5);
    await page.press('Show 2 more');
    expect(page.element.querySelectorAll('li')).toHaveLength(7);
  });

  it('follows what happens while the page stands open', async () => {
    await answer(0);
    expect(page.text).toBe('');
    await page.hear('exercises');
    await answer(1);
    expect(page.text).toContain('Dana Whitlock');
  });

  it('says when the server is away, and nothing to whom it is not for', async () => {
    await page.cut(SubmissionsWaitingDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.refuse(SubmissionsWaitingDocument, 'Your role does not include this.', { code: 'FORBIDDEN' });
    expect(page.text).toBe('');
  });
});
