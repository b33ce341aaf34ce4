import { beforeEach, describe, expect, it } from '@jest/globals';
import { WaitingDeliveriesDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { aDelivery } from '../testing/a-delivery';
import { todayCards } from '../today-cards';

describe('mail that waits, on Today', () => {
  let page: OpenedPage;
  const show = (...waitingDeliveries: ReturnType<typeof aDelivery>[]) => page.answer(WaitingDeliveriesDocument, { waitingDeliveries });

  beforeEach(async () => {
    page = await openPage([{ path: 'today', loadComponent: todayCards[0] }], { at: '/today' });
  });

  it('leads to whom it is for', async () => {
    await show(aDelivery());
    expect(page.text).toBe('Mail that waits for you Tomasz Wieland Check-in of Monday 9 March: in doubt');
    expect(page.button('Tomasz Wieland').getAttribute('href')).toBe('/clients/c2/check-ins');
  });

  it('names five, and leads to the rest', async () => {
    await show(...[1, 2, 3, 4, 5, 6, 7].map((each) => aDelivery({ id: `m${each}` })));
    expect(page.element.querySelectorAll('li')).toHaveLength(5);
    expect(page.button('And 2 more').getAttribute('href')).toBe('/settings/mail');
  });

  it('comes and goes while the page stands open', async () => {
    await show();
    expect(page.text).toBe('');
    await page.hear('check-ins');
    await show(aDelivery());
    expect(page.text).toContain('Tomasz Wieland');
  });

  it('says when the server is away, and nothing to whom it is not for', async () => {
    await page.cut(WaitingDeliveriesDocument);
    await page.press('Try again');
    await page.refuse(WaitingDeliveriesDocument, 'Only coaches.', { code: 'FORBIDDEN' });
    expect(page.text).toBe('');
  });
});
