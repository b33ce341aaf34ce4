import { describe, expect, it } from '@jest/globals';
import { OpenSittingDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { anOffer, aSitting } from '../testing/an-offer';
import { open, routes } from '../testing/answering';

describe('the start', () => {
  it('says why it is asked, how long it takes, who reads it, and whom to thank', async () => {
    const page = await open('/answer/phq-4');
    expect(page.heading).toBe('How you have been');
    expect(page.text).toContain('Four short questions about the last two weeks.');
    expect(page.text).toContain('4 questions, about a minute.');
    expect(page.text).toContain('Coaches do not see messages live.');
    expect(page.text).toContain('Spitzer');
    expect(page.button('Begin').getAttribute('href')).toBe('/answer/phq-4/1');
  });

  it('goes on with the first question that is open', async () => {
    const page = await open('/answer/phq-4', { sitting: aSitting({ interest: 1, nervous: 0 }) });
    expect(page.button('Go on').getAttribute('href')).toBe('/answer/phq-4/2');
  });

  it.each(['nothing', 'phq-9'])('leads away from "%s", which is not on offer', async (code) => {
    const page = await openPage(routes, { at: `/answer/${code}/1` });
    if (page.isAsking(OpenSittingDocument)) await page.answer(OpenSittingDocument, { sitting: null, measures: [anOffer('phq-4')] });
    expect(page.url).toBe('/checks');
  });

  it('is none for whoever reads only', async () => {
    const page = await openPage(routes, { at: '/answer/phq-4', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.url).toBe('/checks');
  });
});
