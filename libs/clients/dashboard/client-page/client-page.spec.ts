import { describe, expect, it } from '@jest/globals';
import { ClientOverviewDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { aClient } from '../testing/a-client';
import { anOverview, aPageOf } from '../testing/an-overview';
import { openThePage } from '../testing/the-page';

const linesOf = ({ element }: OpenedPage) =>
  [...element.querySelectorAll('dl div')].map((line) => [...line.children].map(({ textContent }) => textContent.trim()).join(': '));

describe('the page of a client', () => {
  it('waits with the shape of what comes', async () => {
    const page = await openThePage();
    expect(page.asked(ClientOverviewDocument)).toEqual({ id: 'c2' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it('says what they told, what they want first, and by the name they use for the other person', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf());
    expect(page.heading).toBe('Tomasz Wieland');
    expect(linesOf(page)).toEqual([
      'Wants to find out: not sure yet',
      'Parted: January 2026',
      'Ended by: the bear',
      'Still share: children, a home',
      'Calls the other person: the bear',
      'Lives in: Portugal',
      'May be mailed at: 08:00',
    ]);
  });

  it('says of each consent when it was given or taken back', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf());
    for (const words of ['Given 1 March 2026', 'Check-ins by mail Taken back 5 March 2026', 'Questions later on Not given'])
      expect(page.text).toContain(words);
  });

  it.each([
    ['who has not accepted yet', { client: aClient() }, 'has not accepted the invitation yet'],
    ['who has not finished', {}, 'has not finished the first questions yet'],
    ['who is under 18', { client: aClient({ status: 'UNDER_AGE' }) }, 'said that they are under 18'],
    [
      'who took back what is needed',
      { consents: [{ kind: 'TERMS', decision: 'WITHDRAWN', recordedAt: '2026-03-05T09:00:00Z' } as const] },
      'took back a consent that is needed',
    ],
  ])('says of somebody %s that there is nothing to read, and why', async (_who, about, words) => {
    const page = await openThePage();
    await page.answer(
      ClientOverviewDocument,
      aPageOf(anOverview({ completedAt: null, facts: [], nickname: null, consents: [], ...about })),
    );
    expect(page.text).toContain(words);
    expect(linesOf(page)).toEqual([]);
  });

  it('says of somebody who skipped everything that this is fine', async () => {
    const page = await openThePage();
    const nothing = { facts: [], nickname: null, country: null, timeZone: null, mailHour: null };
    await page.answer(ClientOverviewDocument, aPageOf(anOverview(nothing)));
    expect(page.text).toContain('left every question open');
  });

  it('tells an assistant that only coaches read it', async () => {
    const page = await openThePage();
    await page.refuse(ClientOverviewDocument, 'Your role does not include this.', { code: 'FORBIDDEN', problem: 'not-allowed' });
    expect(page.text).toContain('Only coaches read this');
  });

  it('says when the server is away, and tries again', async () => {
    const page = await openThePage();
    await page.cut(ClientOverviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(ClientOverviewDocument, aPageOf());
    expect(page.heading).toBe('Tomasz Wieland');
  });
});
