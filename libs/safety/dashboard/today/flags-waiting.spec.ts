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

  it('is nobody, and then nothing is shown', async () => {
    await page.answer(WaitingFlagsDocument, { waitingFlags: [] });
    expect(page.text).toBe('');
  });

  it('says when the server is away', async () => {
    await page.cut(WaitingFlagsDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
