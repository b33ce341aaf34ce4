import { Component, inject } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { ChecksDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { NextThing } from '@rekindle/shared/ui';
import { anOffer } from '../testing/an-offer';
import { NextCheck } from './next-check';

@Component({ imports: [NextCheck], template: '<rk-next-check />{{ next.isThere() }}' })
class Today {
  protected readonly next = inject(NextThing);
}

const routes = [
  { path: '', component: Today },
  { path: '**', children: [] },
];

describe('the next check on Today', () => {
  it('is the first that is asked this week, with what comes after it', async () => {
    const page = await openPage(routes, { at: '/' });
    expect(page.text).toBe('');
    await page.answer(ChecksDocument, { measures: [anOffer('gad-7', { isDue: false }), anOffer('phq-4'), anOffer('contact-conduct')] });
    expect(page.text).toContain('How you have been');
    expect(page.text).toContain('After it: Contact');
    expect(page.text).toContain('true');
    expect(page.button('Start').getAttribute('href')).toBe('/answer/phq-4');
  });

  it('says how far it has come', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(ChecksDocument, { measures: [anOffer('phq-4', { answered: 3 })] });
    expect(page.button('Go on, 3 of 4 answered')).toBeTruthy();
  });

  it('is none when nothing is asked', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(ChecksDocument, { measures: [anOffer('phq-4', { isDue: false })] });
    expect(page.text).toBe('false');
  });

  it('claims nothing while the server is away', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.cut(ChecksDocument);
    expect(page.text).toBe('false');
  });

  it('asks nothing of whoever reads only', async () => {
    const page = await openPage(routes, { at: '/', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.isAsking(ChecksDocument)).toBe(false);
    expect(page.text).toBe('false');
  });
});
