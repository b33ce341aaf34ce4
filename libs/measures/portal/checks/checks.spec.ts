import { describe, expect, it } from '@jest/globals';
import { ChecksDocument, OwnResultsDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { checksRoutes } from '../measures.routes';
import { anOffer, aResult } from '../testing/an-offer';

const routes = [...checksRoutes, { path: '**', children: [] }];
const measures = [
  anOffer('breakup-impact', { answered: 3 }),
  anOffer('contact-conduct'),
  anOffer('gad-7', { isDue: false, lastFinishedAt: '2026-03-01T14:02:00Z' }),
];

describe('the list of questions', () => {
  it('says what is asked this week, how far each has come, and when it was answered last', async () => {
    const page = await openPage(routes, { at: '/checks' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.answer(ChecksDocument, { measures });
    const rows = [...page.element.querySelectorAll('a.row')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toBe('How the breakup weighs3 of 10 answeredThis week');
    expect(rows[1]).toBe('ContactAbout 2 minutesThis week');
    expect(rows[2]).toMatch(/^How worried it has beenAnswered on .*1 March/);
  });

  it('of somebody who reads only holds what they answered', async () => {
    const page = await openPage(routes, { at: '/checks', readsOnlySince: '2026-11-12T10:00:00Z' });
    await page.answer(ChecksDocument, { measures });
    expect([...page.element.querySelectorAll('a.row')].map((row) => row.getAttribute('href'))).toEqual(['/checks/gad-7']);
    expect(page.text).not.toContain('This week');
  });

  it('leads whoever came from elsewhere back there, and on with the way back', async () => {
    const page = await openPage(routes, { at: '/checks/contact-conduct?return=%2Fexercises%2Fa1%23b' });
    await page.answer(OwnResultsDocument, { ownResults: [] });
    expect(page.button('Back to where you were').getAttribute('href')).toBe('/exercises/a1#b');
    expect(page.button('Answer').getAttribute('href')).toBe('/answer/contact-conduct?return=%2Fexercises%2Fa1%23b');
  });

  it('says when the server is away, and tries again', async () => {
    const page = await openPage(routes, { at: '/checks' });
    await page.cut(ChecksDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(ChecksDocument, { measures });
    expect(page.text).toContain('Contact');
  });
});

describe('one of them', () => {
  it('shows the course of every scale in words and a line, and the way to answer', async () => {
    const page = await openPage(routes, { at: '/checks/breakup-impact' });
    await page.answer(OwnResultsDocument, { ownResults: [aResult(9, { 'breakup-impact': 30 }), aResult(2, { 'breakup-impact': 62.5 })] });
    expect(page.text).toContain('Lighter than last time');
    expect(page.element.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Weight of the breakup, 0 to 100.');
    expect(page.button('Answer, about 2 minutes').getAttribute('href')).toBe('/answer/breakup-impact');
  });

  it('begins with why it is asked, while nothing was answered', async () => {
    const page = await openPage(routes, { at: '/checks/phq-4' });
    await page.answer(OwnResultsDocument, { ownResults: [] });
    expect(page.text).toContain('Four short questions about the last two weeks.');
    expect(page.element.querySelector('rk-result-words')).toBeNull();
  });

  it('cannot be answered by whoever reads only', async () => {
    const page = await openPage(routes, { at: '/checks/phq-4', readsOnlySince: '2026-11-12T10:00:00Z' });
    await page.answer(OwnResultsDocument, { ownResults: [aResult(2, { 'phq-4': 3 })] });
    expect(page.text).not.toContain('Answer, ');
  });

  it('that there is not says so', async () => {
    const page = await openPage(routes, { at: '/checks/horoscope' });
    expect(page.heading).toBe('There is nothing here');
  });
});
