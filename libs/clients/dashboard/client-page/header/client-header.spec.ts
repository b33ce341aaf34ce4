import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { ClientOverviewDocument, MoveClientDocument, MoveStageDocument } from '@rekindle/shared/graphql';
import { Toasts } from '@rekindle/shared/ui';
import { aClientWhoJoined } from '../../testing/a-client';
import { anOverview, aPageOf } from '../../testing/an-overview';
import { openThePage } from '../../testing/the-page';

describe('the head of the page', () => {
  const openWith = async (about: Parameters<typeof aClientWhoJoined>[0]) => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ client: aClientWhoJoined(about) })));
    return page;
  };

  it('says who they are, where they stand, since when, and what time it is there', async () => {
    const page = await openWith({
      pronouns: 'he/him',
      stage: 'NO_CONTACT',
      stageSince: '2026-03-01',
      timeZone: 'Europe/Lisbon',
      status: 'PAUSED',
    });
    for (const words of ['Tomasz Wieland he/him', 'No contact day', 'Paused', 'in Lisbon', 'Health data', 'Check-in mail: taken back'])
      expect(page.text).toContain(words);
    expect(page.text).toMatch(/\d\d:\d\d in Lisbon/);
  });

  it('pauses at once, and a toast takes it back', async () => {
    const page = await openWith({});
    await page.press('Pause');
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'PAUSED' });
    await page.answer(MoveClientDocument, { moveClient: aClientWhoJoined({ status: 'PAUSED' }) });
    expect(page.text).toContain('Paused');
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'ACTIVE' });
  });

  it('asks before what cannot be taken back', async () => {
    const page = await openWith({ status: 'INVITED', joinedAt: null });
    await page.press('Take the invitation back');
    expect(page.isAsking(MoveClientDocument)).toBe(false);
    page.element.querySelector<HTMLElement>('dialog[open] [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(MoveClientDocument)).toEqual({ clientId: 'c2', status: 'PROSPECT' });
  });

  it('writes down a stage with its day', async () => {
    const page = await openWith({ stage: 'SEPARATED', stageSince: '2026-03-01' });
    await page.press('Stage');
    await page.select('Stage', 'TRIAL');
    await page.type('Since', '2026-03-09');
    page.element.querySelector<HTMLElement>('rk-move-stage [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(MoveStageDocument)).toEqual({ input: { clientId: 'c2', stage: 'TRIAL', on: '2026-03-09' } });
  });
});
