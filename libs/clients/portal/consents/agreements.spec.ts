import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ConsentKind } from '@rekindle/clients/domain';
import { BeginningDocument, GiveConsentDocument, WithdrawConsentDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { onlyBegun } from '../beginning/guards';
import { clientsRoutes } from '../clients.routes';
import { aBeginning, aConsent, needed } from '../testing/a-beginning';

let page: OpenedPage;

async function open(more: { readsOnlySince?: string } = {}): Promise<void> {
  page = await openPage([{ path: '', canActivateChild: [onlyBegun], children: clientsRoutes }], { at: '/more/agreements', ...more });
  await page.answer(BeginningDocument, aBeginning({ agreed: needed, completedAt: '2026-03-01T09:00:00Z' }));
}

const cards = () => [...page.element.querySelectorAll('rk-agreement')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));

describe('what somebody agreed to, once coaching has ended,', () => {
  beforeEach(() => open({ readsOnlySince: '2026-11-12T10:00:00Z' }));

  it('is not given any more, and says why', () => {
    expect(page.text).not.toContain('I agree');
    expect(cards()[2]).toContain('Your coaching has ended, so this can no longer be given.');
  });

  it('is taken back for good, which is said before, and the focus stays with it', async () => {
    page.button('Take back: Health').focus();
    await page.press('Take back: Health');
    const dialog = page.element.querySelector('dialog[open]');
    expect(dialog?.textContent).toContain('cannot be given again');
    dialog?.querySelectorAll('button')[1]?.click();
    await page.settle();
    await page.answer(WithdrawConsentDocument, { withdrawConsent: aConsent(ConsentKind.SPECIAL_CATEGORY, 'WITHDRAWN') });
    expect(cards()[1]).toContain('Tomasz Wieland took it back on 1 March 2026.');
    expect(cards()[1]).not.toContain('I agree');
    expect(document.activeElement?.textContent).toContain('took it back on 1 March 2026.');
    expect(document.activeElement?.matches('section')).toBe(true);
  });
});

describe('what somebody agreed to', () => {
  beforeEach(() => open());

  it('stands there one by one, with name, day and text, and what was never given', () => {
    expect(cards()).toHaveLength(5);
    expect(cards()[0]).toContain('Tomasz Wieland agreed on 1 March 2026, to the text of 23 November 2026.');
    expect(cards()[2]).toContain('Not given');
  });

  it('is taken back after one question that says what follows', async () => {
    await page.press('Take back: Health');
    expect(page.element.querySelectorAll('dialog[open]')).toHaveLength(1);
    expect(page.isAsking(WithdrawConsentDocument)).toBe(false);
    page.element.querySelector('dialog[open]')?.querySelectorAll('button')[1]?.click();
    await page.settle();
    expect(page.asked(WithdrawConsentDocument)).toEqual({ kind: 'SPECIAL_CATEGORY' });
    await page.answer(WithdrawConsentDocument, { withdrawConsent: aConsent(ConsentKind.SPECIAL_CATEGORY, 'WITHDRAWN') });
    expect(cards()[1]).toContain('Tomasz Wieland took it back on 1 March 2026.');
    expect(cards()[1]).toContain('I agree');
  });

  it('is given later', async () => {
    await page.press('I agree: Questions later on');
    expect(page.asked(GiveConsentDocument)).toEqual({ input: { kind: 'FOLLOW_UP', version: '2026-11-29' } });
    await page.answer(GiveConsentDocument, { giveConsent: aConsent(ConsentKind.FOLLOW_UP) });
    expect(cards()[4]).toContain('Given');
  });

  it('stays as it was while the line is cut', async () => {
    await page.press('I agree: Questions later on');
    await page.cut(GiveConsentDocument);
    expect(cards()[4]).toContain('Not given');
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost.');
  });
});
