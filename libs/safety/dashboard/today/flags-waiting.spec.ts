import { beforeEach, describe, expect, it } from '@jest/globals';
import { WaitingFlagsDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { todayCards } from '../today-cards';

describe('who has to be looked after, on Today', () => {
  let page: OpenedPage;
  beforeEach(async () => {
    page = await openPage([{ path: '', loadComponent: todayCards[0] }], { at: '/' });
  });

  it('is named with what it is about, how soon, and leads to it', async () => {
    const flag = { id: 'f1', clientId: 'c2', clientName: 'Tomasz Wieland', raisedAt: new Date().toISOString() };
    await page.answer(WaitingFlagsDocument, {
      waitingFlags: [
        { ...flag, code: 'SH_NOW', cause: 'SAID_SO', tier: 3 },
        { ...flag, id: 'f2', code: 'SH_PASSIVE', cause: 'LIFE_POINTLESS', tier: 1 },
      ],
    });
    expect(page.text).toContain('Needs you first Tomasz Wieland May hurt themself now: said so now, raised today');
    expect(page.text).toContain('Does not want to live at times: life felt pointless within a working day, raised today');
    expect(page.button('Tomasz Wieland').getAttribute('href')).toBe('/clients/c2/safety');
  });

  describe('that comes while the page stands open', () => {
    const dana = { id: 'f1', clientId: 'c1', clientName: 'Dana Whitlock', code: 'SH_NOW', cause: 'SAID_SO', tier: 3 } as const;
    const tomasz = {
      ...dana,
      id: 'f2',
      clientId: 'c2',
      clientName: 'Tomasz Wieland',
      code: 'PURSUIT_HARD',
      cause: 'THREAT',
      tier: 2,
    } as const;
    const raisedAt = '2026-03-09T09:15:00Z';
    const news = () => page.element.querySelector('[role=status]')?.textContent;
    const answer = (...flags: readonly (typeof dana | typeof tomasz)[]) =>
      page.answer(WaitingFlagsDocument, { waitingFlags: flags.map((flag) => ({ ...flag, raisedAt })) });

    it('is there without a reload, said politely, and moves neither what stands there nor the focus', async () => {
      await answer(dana);
      expect(news()).toBe('');
      const link = page.button('Dana Whitlock');
      link.focus();
      await page.hear('flags');
      expect(page.text).toContain('Dana Whitlock');
      await answer(tomasz, dana);
      expect(page.button('Tomasz Wieland').getAttribute('href')).toBe('/clients/c2/safety');
      expect(news()).toBe('New: Tomasz Wieland, Contact that has to stop: a threat');
      expect(page.button('Dana Whitlock')).toBe(link);
      expect(document.activeElement).toBe(link);
    });

    it('is said when it is the first, and going is not said', async () => {
      await answer();
      await page.hear('flags');
      await answer(dana);
      expect(news()).toBe('New: Dana Whitlock, May hurt themself now: said so');
      await page.hear('flags');
      await answer();
      expect(page.text).toBe('');
    });

    it('leaves what is shown as it is when it cannot be asked for', async () => {
      await answer(dana);
      await page.hear('flags');
      await page.cut(WaitingFlagsDocument);
      expect(page.text).toContain('Dana Whitlock');
      expect(page.text).not.toContain('We could not reach the server');
    });
  });

  it('is nobody, and then nothing is shown', async () => {
    await page.answer(WaitingFlagsDocument, { waitingFlags: [] });
    expect(page.text).toBe('');
  });

  it('says when the server is away', async () => {
    await page.cut(WaitingFlagsDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
