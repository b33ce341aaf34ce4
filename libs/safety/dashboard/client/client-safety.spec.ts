import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ClientFlagsDocument, type FlagFragment, LookAtFlagDocument, RaiseFlagDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { safetyTab } from '../client-tabs';
import { aFlag } from '../testing/a-flag';

const toast = () => TestBed.inject(Toasts).current()?.text;

describe('the tab about safety', () => {
  let page: OpenedPage;
  const show = (...clientFlags: FlagFragment[]) => page.answer(ClientFlagsDocument, { clientFlags });

  beforeEach(async () => {
    page = await openPage([{ path: ':clientId', loadComponent: safetyTab.load }], { at: '/c2' });
    expect(page.asked(ClientFlagsDocument)).toEqual({ clientId: 'c2' });
  });

  it('waits, then says what stands, how soon, and what stood before with its note', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    const looked = { at: '2026-03-05T09:00:00Z', by: 'Ines Halloran', note: 'The order has ended.' };
    await show(aFlag(), aFlag({ id: 'f2', code: 'LEG', cause: 'ORDER', tier: 1, standing: 'CLEARED', looks: [looked] }));
    expect(page.text).toContain('Contact that has to stop made contact after being asked not to · today · now');
    expect(page.text).toContain('Before No contact is allowed');
    expect(page.text).toContain('The order has ended. Ines Halloran, 5 March');
    expect(page.text.split('I have looked')).toHaveLength(2);
  });

  it('shows what comes or goes while it stands open, and leaves alone what is being typed', async () => {
    await show(aFlag());
    await page.press('I have looked');
    await page.type('What you saw or heard', 'They have st');
    const box = page.box('What you saw or heard');
    box.focus();
    await page.hear('flags');
    expect(page.element.querySelector('rk-skeleton')).toBeNull();
    await show(aFlag({ id: 'f2', code: 'LEG', cause: 'ORDER' }), aFlag());
    expect(page.text).toContain('No contact is allowed');
    expect([page.box('What you saw or heard').value, document.activeElement]).toEqual(['They have st', box]);
  });

  it('says that nothing stands', async () => {
    await show();
    expect(page.text).toContain('Nothing stands');
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(ClientFlagsDocument);
    await page.press('Try again');
    await show(aFlag());
    expect(page.text).toContain('Contact that has to stop');
  });

  it('keeps what a coach saw, and says that it is over', async () => {
    await show(aFlag());
    await page.press('I have looked');
    await page.type('What you saw or heard', 'They have stopped, and want to move on.');
    await page.press('Keep the note');
    expect(page.asked(LookAtFlagDocument)).toEqual({ input: { id: 'f1', note: 'They have stopped, and want to move on.' } });
    await page.answer(LookAtFlagDocument, { lookAtFlag: [aFlag({ standing: 'CLEARED' })] });
    expect(toast()).toBe('Cleared; it stays in the history');
    expect(page.text).toContain('Nothing stands');
  });

  it('asks for a second look where one is wanted', async () => {
    await show(aFlag({ code: 'SH_NOW', cause: 'SAID_SO', tier: 3 }));
    await page.press('I have looked');
    await page.type('What you saw or heard', 'Her sister stays with her.');
    await page.press('Keep the note');
    await page.answer(LookAtFlagDocument, { lookAtFlag: [aFlag({ code: 'SH_NOW', cause: 'SAID_SO', tier: 3, standing: 'LOOKED_AT' })] });
    expect(toast()).toBe('Kept; please look once more in a week');
    expect(page.text).toContain('a second look is due a week after the first');
  });

  it('keeps what was typed when the server refuses it', async () => {
    await show(aFlag());
    await page.press('I have looked');
    await page.type('What you saw or heard', 'Too early.');
    await page.press('Keep the note');
    await page.cut(LookAtFlagDocument);
    expect(page.box('What you saw or heard').value).toBe('Too early.');
  });

  it('offers nothing to press on what passes by itself', async () => {
    await show(aFlag({ code: 'INTOX', cause: 'SAID_SO', tier: 0, passesAt: new Date(Date.now() + 86_400_000).toISOString() }));
    expect(page.text).toContain('passes by itself');
    expect(page.text).not.toContain('I have looked');
  });

  it('raises a flag for what a coach heard, with a cause that belongs to it', async () => {
    await show();
    await page.press('Raise a flag');
    await page.select('What it is about', 'abused-by-ex');
    await page.select('What you heard or saw', 'strangulation');
    await page.press('Raise it');
    expect(page.asked(RaiseFlagDocument)).toEqual({ input: { clientId: 'c2', code: 'ABUSED_BY_EX', cause: 'STRANGULATION' } });
    await page.answer(RaiseFlagDocument, { raiseFlag: [aFlag({ code: 'ABUSED_BY_EX', cause: 'STRANGULATION', tier: 3 })] });
    expect(page.text).toContain('Has been hurt or frightened by the ex was strangled');
  });
});
