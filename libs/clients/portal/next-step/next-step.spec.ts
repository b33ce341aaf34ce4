import { beforeEach, describe, expect, it } from '@jest/globals';
import { PortalTodayDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { restingCard } from '../today-cards';

describe('the next step of a client', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage([{ path: '', loadComponent: restingCard }], { at: '/' });
  });

  it('waits with the shape of what comes', () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it('says honestly that nothing is assigned yet, and who will', async () => {
    await page.answer(PortalTodayDocument, { today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' } });
    expect(page.text).toContain('Ines Halloran will set your first step. You will see it here.');
    expect(page.text).toContain('Stillwater');
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(PortalTodayDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(PortalTodayDocument, { today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' } });
    expect(page.text).toContain('Stillwater');
  });
});
