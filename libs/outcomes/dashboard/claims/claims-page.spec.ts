import { describe, expect, it } from '@jest/globals';
import {
  FreezeOutcomeFigureDocument,
  OutcomeChoicesDocument,
  OutcomeClaimDraftDocument,
  type OutcomeClaimFragment,
  OutcomeClaimsDocument,
  WithdrawOutcomeFigureDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { outcomesRoutes } from '../outcomes.routes';
import { aClaim, aDraft } from '../testing/a-claim';

const load = () => openPage(outcomesRoutes, { at: '/outcomes/public' });

async function open(...outcomeClaims: OutcomeClaimFragment[]): Promise<OpenedPage> {
  const page = await load();
  await page.answer(OutcomeClaimsDocument, { outcomeClaims });
  return page;
}

async function openDrawer(): Promise<OpenedPage> {
  const page = await open();
  await page.press('Freeze a figure');
  const programs = [{ id: 'guide', name: 'The guide' }];
  await page.answer(OutcomeChoicesDocument, { outcomeChoices: { programs, coaches: [], firstYear: 2025, lastYear: 2026 } });
  return page;
}

const button = (page: OpenedPage) => page.button('Freeze it as it stands') as HTMLButtonElement;

describe('the public figures', () => {
  it('wait, say why they did not load, and what will be here', async () => {
    const page = await load();
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(OutcomeClaimsDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(OutcomeClaimsDocument, { outcomeClaims: [] });
    expect(page.text).toContain('Once 30 people have been counted and at most one in five could not be reached');
  });

  it('stand with who froze them, of how many, and a text and a link to copy', async () => {
    const page = await open(aClaim());
    expect(page.text).toContain('Public Of the 121 people who began coaching with Stillwater by 31 May 2026, 34.9 % were back together');
    expect(page.text).toContain('Frozen 29 November 2026 by Ines Halloran · 121 people, 13 not reached · reports until 29 November 2026');
    for (const name of ['Copy the text', 'Copy the link', 'Withdraw']) expect(page.button(name)).toBeTruthy();
    expect(page.element.querySelector('a[target=_blank]')?.getAttribute('href')).toBe('https://portal.example/figure/abc');
  });

  it('are withdrawn after a question, and stay in the list', async () => {
    const page = await open(aClaim());
    await page.press('Withdraw');
    expect(page.text).toContain('Whoever opens its address reads that it was withdrawn.');
    const [inDialog] = [...page.element.querySelectorAll<HTMLButtonElement>('dialog[open] button')].filter((each) =>
      each.textContent.includes('Withdraw'),
    );
    inDialog?.click();
    await page.settle();
    expect(page.asked(WithdrawOutcomeFigureDocument)).toEqual({ id: 'f1' });
    const withdrawn = { withdrawnAt: '2026-12-01T10:00:00Z', withdrawnBy: 'Ines Halloran' };
    await page.answer(WithdrawOutcomeFigureDocument, { withdrawOutcomeFigure: [aClaim(withdrawn)] });
    expect(page.text).toContain('Withdrawn 1 December 2026 by Ines Halloran. Its address says so.');
    expect(() => page.button('Copy the text')).toThrow();
  });

  it('are for the owner', async () => {
    const page = await load();
    await page.refuse(OutcomeClaimsDocument, 'Not for you.', { code: 'FORBIDDEN', problem: 'not-allowed' });
    expect(page.text).toContain('What a practice says in public is its owner’s to decide.');
    expect(() => page.button('Freeze a figure')).toThrow();
  });
});

describe('freezing a figure', () => {
  it('says at once what it would say, and freezes the sentence that was seen', async () => {
    const page = await openDrawer();
    expect(page.asked(OutcomeClaimDraftDocument).input).toMatchObject({ outcome: 'REUNION', horizon: 182, programId: null });
    expect(button(page).disabled).toBe(true);
    await page.answer(OutcomeClaimDraftDocument, { outcomeClaimDraft: aDraft() });
    expect(page.text).toContain('This is what it would say Of the 121 people');
    expect(page.text).toContain('121 people began by 31 May 2026; 13 of them could not be reached.');
    await page.press('Freeze it as it stands');
    expect(page.asked(FreezeOutcomeFigureDocument).input).toMatchObject({ horizon: 182, sentence: aDraft().sentence });
    await page.answer(FreezeOutcomeFigureDocument, { freezeOutcomeFigure: [aClaim()] });
    expect(page.element.querySelector('dialog[open]')).toBeNull();
    expect(page.text).toContain('Frozen 29 November 2026');
  });

  it('says why a figure may not be said, and asks again for another choice', async () => {
    const page = await openDrawer();
    await page.answer(OutcomeClaimDraftDocument, {
      outcomeClaimDraft: aDraft({ flaws: ['TOO_FEW', 'NO_HORIZON'], sentence: null, people: 24, lost: null }),
    });
    expect(page.text).toContain('This may not be said in public Fewer than 30 people are counted.');
    expect(page.text).toContain('Fewer than five people are followed that long. Choose fewer days. 24 people began by 31 May 2026.');
    expect(button(page).disabled).toBe(true);
    await page.select('By when', '91');
    await page.answer(OutcomeClaimDraftDocument, { outcomeClaimDraft: aDraft({ flaws: ['TOO_MANY_LOST'], sentence: null }) });
    expect(page.text).toContain('More than one in five could not be reached.');
    await page.select('Started', '2025');
    expect(page.asked(OutcomeClaimDraftDocument).input).toMatchObject({
      ...{ horizon: 91, startedFrom: '2025-01-01', startedUntil: '2025-12-31' },
    });
    await page.answer(OutcomeClaimDraftDocument, { outcomeClaimDraft: aDraft() });
    expect(button(page).disabled).toBe(false);
  });

  it('keeps the choice when the figure has changed meanwhile', async () => {
    const page = await openDrawer();
    await page.answer(OutcomeClaimDraftDocument, { outcomeClaimDraft: aDraft() });
    await page.press('Freeze it as it stands');
    await page.refuse(FreezeOutcomeFigureDocument, 'The figure has changed meanwhile.', {
      code: 'CONFLICT',
      problem: 'outcomes.claim-moved',
    });
    expect(page.text).toContain('The figure has changed meanwhile.');
    await page.answer(OutcomeClaimDraftDocument, { outcomeClaimDraft: aDraft({ people: 122 }) });
    expect(page.text).toContain('122 people began by');
  });
});
