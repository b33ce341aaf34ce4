import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveriesOfDayDocument, SendMailAgainDocument, WaitingDeliveriesDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { checkInsRoutes } from '../check-ins.routes';
import { aDelivery } from '../testing/a-delivery';

describe('the mail of a practice', () => {
  let page: OpenedPage;
  const showWaiting = (...waitingDeliveries: ReturnType<typeof aDelivery>[]) =>
    page.answer(WaitingDeliveriesDocument, { waitingDeliveries });
  const report = {
    ...{ day: '2026-03-09', owed: 9 },
    counts: [
      { state: 'ACCEPTED', mails: 5 },
      { state: 'SKIPPED', mails: 1 },
      { state: 'SCHEDULED', mails: 2 },
      { state: 'UNKNOWN', mails: 1 },
    ],
  } as const;

  beforeEach(async () => {
    page = await openPage(checkInsRoutes, { at: '/settings/mail?day=2026-03-09' });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelectorAll('rk-skeleton')).toHaveLength(3);
    await page.cut(WaitingDeliveriesDocument);
    await page.cut(DeliveriesOfDayDocument);
    await page.press('Try again');
    await showWaiting();
    expect(page.text).toContain('Nothing waits.');
  });

  it('says of each that waits what it means and what to do, and sends it again after a question', async () => {
    await showWaiting(
      aDelivery(),
      aDelivery({ id: 'm2', clientName: 'Dana Whitlock', state: 'FAILED', reason: 'recipient', maySendAgain: false }),
    );
    expect(page.text).toContain('Tomasz Wieland in doubt Check-in · Monday 9 March, ');
    expect(page.text).toContain('The address does not exist. Ask your client for another, and change it under Settings.');
    await page.press('Send again: Check-in');
    [...page.element.querySelectorAll<HTMLElement>('rk-send-again button')].at(-1)?.click();
    await page.settle();
    await page.answer(SendMailAgainDocument, {
      sendMailAgain: aDelivery({ state: 'SCHEDULED', reason: 'asked_for', maySendAgain: false }),
    });
    expect(page.text).not.toContain('Tomasz Wieland in doubt');
    expect(page.text).toContain('Dana Whitlock');
  });

  it('counts what a day owed in rows that add up, and holds the day in its address', async () => {
    expect(page.asked(DeliveriesOfDayDocument)).toEqual({ day: '2026-03-09' });
    await page.answer(DeliveriesOfDayDocument, { deliveriesOfDay: report });
    const figures = [...page.element.querySelectorAll('tbody td')].map(({ textContent }) => Number(textContent));
    expect(figures).toEqual([5, 0, 1, 0, 0, 0, 3]);
    expect(figures.reduce((sum, each) => sum + each)).toBe(Number(page.element.querySelector('tfoot td')?.textContent));
    await page.press('Day before');
    expect(page.url).toBe('/settings/mail?day=2026-03-08');
    await page.answer(DeliveriesOfDayDocument, { deliveriesOfDay: { day: '2026-03-08', owed: 0, counts: [] } });
    expect(page.text).toContain('This day owed no mail to anybody.');
  });

  it('is for coaches, and says so to anybody else', async () => {
    await page.refuse(WaitingDeliveriesDocument, 'Only coaches.', { code: 'FORBIDDEN' });
    expect(page.text).toContain('For coaches');
  });
});
