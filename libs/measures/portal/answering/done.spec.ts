import { describe, expect, it } from '@jest/globals';
import { FinishMeasureDocument, OwnResultsDocument, SaveMeasureAnswerDocument } from '@rekindle/shared/graphql';
import { anOffer, aResult, aSitting } from '../testing/an-offer';
import { choose, everything, keep, open } from '../testing/answering';

async function endOf(from: string) {
  const page = await open(`/answer/phq-4/done?return=${encodeURIComponent(from)}`, { sitting: aSitting(everything) });
  await page.answer(FinishMeasureDocument, { finishMeasure: aResult(9, { 'phq-4': 4 }) });
  await page.answer(OwnResultsDocument, { ownResults: [aResult(9, { 'phq-4': 4 })] });
  return page;
}

describe('the end', () => {
  it('says how it moved, in words, and offers what else is asked this week', async () => {
    const page = await open('/answer/phq-4/done', { sitting: aSitting(everything) });
    await page.answer(FinishMeasureDocument, { finishMeasure: aResult(9, { 'phq-4': 4 }) });
    await page.answer(OwnResultsDocument, { ownResults: [aResult(9, { 'phq-4': 4 }), aResult(2, { 'phq-4': 7 })] });
    expect(page.heading).toBe('Thank you');
    expect(page.text).toContain('Last time it was 7, now it is 4. A few points up or down are normal.');
    expect(page.button('Next, about 2 minutes').getAttribute('href')).toBe('/answer/contact-conduct');
  });

  it('leads to Today when nothing else is asked', async () => {
    const page = await open('/answer/contact-conduct/done', { sitting: aSitting({ order: 0 }), measures: [anOffer('contact-conduct')] });
    await page.answer(FinishMeasureDocument, { finishMeasure: aResult(9, {}) });
    await page.answer(OwnResultsDocument, { ownResults: [aResult(9, {})] });
    expect(page.text).toContain('There is no figure here, and nothing to do better.');
    expect(page.button('Go to Today').getAttribute('href')).toBe('/today');
  });

  it('waits calmly without a network, and finishes when it is back', async () => {
    const page = await open('/answer/phq-4/4', { sitting: aSitting(everything) });
    await choose(page, 'Several days');
    await choose(page, 'Not at all');
    await page.cut(SaveMeasureAnswerDocument);
    await page.press('Next');
    expect(page.heading).toBe('Your answers are safe on this device');
    await page.press('Try again');
    await keep(page, { ...everything, 'worry-control': 0 });
    await page.answer(FinishMeasureDocument, { finishMeasure: aResult(9, { 'phq-4': 3 }) });
    await page.cut(OwnResultsDocument);
    expect(page.heading).toBe('Thank you');
  });

  it('says what is open when there is no answer', async () => {
    const page = await open('/answer/phq-4/done');
    await page.refuse(FinishMeasureDocument, 'There is no answer yet.', { code: 'CONFLICT', problem: 'measures.nothing-answered' });
    expect(page.text).toContain('There is no answer yet.');
    expect(page.button('Look at it').getAttribute('href')).toBe('/answer/phq-4/1');
  });

  it('leads whoever came from an exercise back to the very question, and to nobody else’s site', async () => {
    const page = await endOf('/exercises/a1/write/worth#self-worth');
    expect(page.button('Back to where you were').getAttribute('href')).toBe('/exercises/a1/write/worth#self-worth');
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example/x', 'javascript:alert(1)', '/\t/elsewhere.example'])(
    'does not lead to %j',
    async (from) => {
      const page = await endOf(from);
      expect(page.element.innerHTML).not.toContain('elsewhere');
      expect(page.text).not.toContain('Back to where you were');
    },
  );
});
