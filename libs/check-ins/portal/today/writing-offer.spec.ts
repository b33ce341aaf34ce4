import { describe, expect, it } from '@jest/globals';
import { OwnWritingOfferDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { WritingOffer } from './writing-offer';

const routes = [
  { path: '', component: WritingOffer },
  { path: '**', children: [] },
];
const offer = { id: 'c1', words: 'What was yours alone today?', path: '/journal/new?offer=c1' };

describe('what a check-in offers to write about', () => {
  it('stands on Today as an offer, and leads to the journal', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(OwnWritingOfferDocument, { myCheckIns: { offer } });
    expect(page.text).toContain('What was yours alone today?');
    expect(page.text).toContain('Nobody sees whether you wrote.');
    expect(page.button('Write').getAttribute('href')).toBe('/journal/new?offer=c1');
  });

  it('is not there where nothing is offered, or while the server is away', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(OwnWritingOfferDocument, { myCheckIns: { offer: null } });
    expect(page.text).toBe('');
  });

  it('is offered to nobody who reads only', async () => {
    const page = await openPage(routes, { at: '/', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.isAsking(OwnWritingOfferDocument)).toBe(false);
  });
});
