import { describe, expect, it } from '@jest/globals';
import { ClientOverviewDocument, DismissAlertDocument, PinAlertDocument } from '@rekindle/shared/graphql';
import { anOverview, aPageOf } from '../../testing/an-overview';
import { openThePage } from '../../testing/the-page';

describe('what is pinned', () => {
  const alert = { id: 'a1', text: 'No calls after 20:00.', pinnedBy: 'Ines Halloran', pinnedAt: '2026-03-09T09:00:00Z' };

  it('comes first, and is dismissed after a question, with a reason', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ alerts: [alert] })));
    expect(page.text).toContain('No calls after 20:00.');
    await page.press('Dismiss');
    expect(page.isAsking(DismissAlertDocument)).toBe(false);
    await page.type('Reason (optional)', 'Calls are fine.');
    await page.press('Dismiss it');
    expect(page.asked(DismissAlertDocument)).toEqual({ input: { id: 'a1', reason: 'Calls are fine.' } });
    await page.answer(DismissAlertDocument, { dismissAlert: [] });
    expect(page.element.querySelector('rk-client-alerts section')).toBeNull();
  });

  it('is pinned from the head of the page', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf());
    await page.press('Pin');
    await page.type('What has to be known', 'No calls.');
    await page.press('Pin it');
    expect(page.asked(PinAlertDocument)).toEqual({ input: { clientId: 'c2', text: 'No calls.' } });
    await page.answer(PinAlertDocument, { pinAlert: [alert] });
    expect(page.element.querySelector('rk-client-alerts section')).not.toBeNull();
  });
});
