import { beforeEach, describe, expect, it } from '@jest/globals';
import { ClientResultsDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { progressTab } from '../client-tabs';
import { aResult } from '../testing/a-result';

describe('the tab about progress', () => {
  let page: OpenedPage;
  const show = (...clientResults: ReturnType<typeof aResult>[]) => page.answer(ClientResultsDocument, { clientResults });
  const card = (name: string) => page.element.querySelector(`section[aria-label="${name}"]`)!;
  const words = (name: string) => card(name).textContent.replace(/\s+/g, ' ');

  beforeEach(async () => {
    page = await openPage([{ path: ':clientId', loadComponent: progressTab.load }], { at: '/c2' });
    expect(page.asked(ClientResultsDocument)).toEqual({ clientId: 'c2' });
  });

  it('waits, and says that nothing was answered yet', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await show();
    expect(page.text).toContain('Nothing was answered yet');
    expect(page.text).not.toContain('no proof of what helped');
  });

  it('shows how each figure moved, marks what is more than wobble, and warns of what it does not say', async () => {
    await show(
      aResult('breakup-impact', 16, { 'breakup-impact': 61.25 }, { pointless: 3 }),
      aResult('breakup-impact', 9, { 'breakup-impact': 38 }),
      aResult('breakup-impact', 2, { 'breakup-impact': 45 }),
    );
    expect(page.text).toContain('A change is no proof of what helped.');
    expect(words('How the breakup weighs')).toContain('Answered 3 times, last on 16 March 2026');
    expect(words('How the breakup weighs')).toContain('61 of 100up 23, more than normal wobble');
    expect(words('How the breakup weighs')).toContain('down 7, within normal wobble');
    expect(words('How the breakup weighs')).toContain('Normal wobble: Provisional');
    expect(card('How the breakup weighs').querySelectorAll('i')).toHaveLength(3);
  });

  it('names the range of an instrument as what professionals call it, and thanks its authors', async () => {
    await show(aResult('phq-4', 9, { 'phq-4': 7, 'phq-2': 4, 'gad-2': 3 }));
    expect(words('How you have been')).toContain('7 of 12A range that professionals call “moderate”. It is no diagnosis.');
    expect(words('How you have been')).toContain('Spitzer');
    expect(card('How you have been').querySelector('rk-course')).toBeNull();
  });

  it('says what was chosen last where there is no figure', async () => {
    await show(aResult('contact-conduct', 9, {}, { 'asked-not-to': 1, order: 0 }));
    expect(words('Contact')).toContain('I contacted them after being asked not to.Yes');
    expect(words('Contact')).toContain('I sent gifts or letters nobody asked for.skipped');
  });

  it('says where too much was left out', async () => {
    await show(aResult('breakup-impact', 9, { 'breakup-impact': null }));
    expect(words('How the breakup weighs')).toContain('too much left out');
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(ClientResultsDocument);
    await page.press('Try again');
    await show(aResult('phq-4', 9, { 'phq-4': 2 }));
    expect(page.text).toContain('How you have been');
  });
});
