import { describe, expect, it } from '@jest/globals';
import { BeginningDocument, PortalTodayDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { onlyBegun } from '../beginning/guards';
import { aBeginning, needed } from '../testing/a-beginning';
import { restingCard, todayCards } from '../today-cards';

/** Each card of Today on a page of its own, for somebody whose coaching has ended. */
async function open(at: string, answers = {}): Promise<OpenedPage> {
  const children = [...todayCards, restingCard].map((loadComponent, index) => ({ path: `card-${index}`, loadComponent }));
  const page = await openPage([{ path: '', canActivateChild: [onlyBegun], children }], { at, readsOnlySince: '2026-11-12T10:00:00Z' });
  await page.answer(BeginningDocument, aBeginning({ agreed: needed, answers }));
  return page;
}

describe('Today, once coaching has ended,', () => {
  it('says goodbye kindly, who can be written to, and leads to what was told', async () => {
    const page = await open('/card-1', { goal: 'let-go' });
    expect(page.text).toContain('Take good care, Tomasz');
    expect(page.text).toContain('write to Ines Halloran');
    expect(page.button('Read your answers').getAttribute('href')).toBe('/more/answers');
  });

  it('offers nothing to read where nothing was told', async () => {
    expect((await open('/card-1')).text).not.toContain('Read your answers');
  });

  it('sets no next step, and asks the server for none', async () => {
    const page = await open('/card-2');
    expect(page.element.querySelector('rk-next-step')?.textContent.trim()).toBe('');
    expect(page.isAsking(PortalTodayDocument)).toBe(false);
  });

  it('does not ask for what would have to be agreed to', async () => {
    const page = await openPage(
      [{ path: '', canActivateChild: [onlyBegun], children: [{ path: 'card', loadComponent: todayCards[0]! }] }],
      {
        ...{ at: '/card', readsOnlySince: '2026-11-12T10:00:00Z' },
      },
    );
    await page.answer(BeginningDocument, aBeginning({ completedAt: '2026-03-01T09:00:00Z' }));
    expect(page.text).not.toContain('Nothing new can be stored');
  });
});
