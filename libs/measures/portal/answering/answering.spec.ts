import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AgreeToPlanDocument,
  FinishMeasureDocument,
  type OnOfferFragment,
  OpenSittingDocument,
  OwnResultsDocument,
  ReadPlanDocument,
  SaveMeasureAnswerDocument,
  type SittingFragment,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { answerRoutes } from '../measures.routes';
import { anOffer, aResult, aSitting } from '../testing/an-offer';

const routes = [
  ...answerRoutes(() => Promise.resolve((code, answers) => (answers['mood'] === 3 ? `/support/for-${code}` : null))),
  { path: '**', children: [] },
];

async function open(
  at: string,
  {
    sitting = null,
    measures = [anOffer('phq-4'), anOffer('contact-conduct')],
  }: { sitting?: SittingFragment | null; measures?: OnOfferFragment[] } = {},
): Promise<OpenedPage> {
  const page = await openPage(routes, { at });
  await page.answer(OpenSittingDocument, { sitting, measures });
  return page;
}

async function keep(page: OpenedPage, answers: Readonly<Record<string, number>>): Promise<void> {
  await page.answer(SaveMeasureAnswerDocument, { saveMeasureAnswer: aSitting(answers) });
}

const everything = { interest: 1, mood: 2, nervous: 0, 'worry-control': 1 };

async function choose(page: OpenedPage, words: string, by: 'tap' | 'key' = 'key'): Promise<void> {
  const label = [...page.element.querySelectorAll('label')].find((each) => each.textContent.trim() === words);
  const event = by === 'tap' ? new Event('pointerdown', { bubbles: true }) : new KeyboardEvent('keydown', { bubbles: true });
  label?.dispatchEvent(event);
  label?.querySelector('input')?.click();
  await page.settle();
}

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

describe('what is asked about self-harm', () => {
  const measures = [anOffer('phq-9', { needsPlan: true })];
  const plan = { responderName: 'Ines Halloran', hours: 'Monday to Friday', steps: 'I call you.', referral: 'Your doctor.', version: 2 };

  it('waits until the plan was agreed to, as it was read', async () => {
    const page = await open('/answer/phq-9/9', { measures });
    await page.answer(OpenSittingDocument, { sitting: null, measures });
    expect(page.url).toBe('/answer/phq-9/plan');
    await page.answer(ReadPlanDocument, { responsePlan: plan });
    expect(page.text).toContain('What happens I call you.');
    await page.press('I agree');
    expect(page.asked(AgreeToPlanDocument)).toEqual({ version: 2 });
    await page.answer(AgreeToPlanDocument, { agreeToResponsePlan: true });
    expect(page.url).toBe('/answer/phq-9/1');
  });

  it('says when the plan has changed meanwhile, and goes nowhere', async () => {
    const page = await open('/answer/phq-9/1', { measures });
    await page.answer(OpenSittingDocument, { sitting: null, measures });
    await page.answer(ReadPlanDocument, { responsePlan: plan });
    await page.press('I agree');
    await page.refuse(AgreeToPlanDocument, 'What you read has changed since.', { code: 'CONFLICT', problem: 'measures.plan-changed' });
    expect(page.text).toContain('What you read has changed since.');
    expect(page.url).toBe('/answer/phq-9/plan');
  });
});

describe('a question', () => {
  let page: OpenedPage;
  beforeEach(async () => {
    page = await open('/answer/phq-4/2', { sitting: aSitting({ interest: 1 }) });
  });

  it('stands alone, with its stem and what was chosen', async () => {
    expect(page.heading).toBe('Feeling down, depressed, or hopeless.');
    expect(page.text).toContain('2 of 4');
    expect(page.text).toContain('Over the last 2 weeks');
    expect(page.button('Skip')).toBeTruthy();
  });

  it('keeps a choice at once, says so, and waits for Next after a key', async () => {
    await choose(page, 'Several days');
    expect(page.asked(SaveMeasureAnswerDocument)).toEqual({
      input: { questionnaire: 'phq-4', version: '2026-11-28', item: 'mood', value: 1 },
    });
    await keep(page, { interest: 1, mood: 1 });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
    expect(page.url).toBe('/answer/phq-4/2');
    await page.press('Next');
    expect(page.url).toBe('/answer/phq-4/3');
    expect(page.heading).toBe('Feeling nervous, anxious, or on edge.');
  });

  it('goes on by itself after a tap', async () => {
    await choose(page, 'Several days', 'tap');
    await new Promise((done) => setTimeout(done, 300));
    await page.settle();
    expect(page.url).toBe('/answer/phq-4/3');
  });

  it('goes back to what was chosen, and changes it', async () => {
    await page.press('Back');
    expect(page.url).toBe('/answer/phq-4/1');
    expect(page.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('1');
    await choose(page, 'Not at all');
    expect(page.asked(SaveMeasureAnswerDocument)).toMatchObject({ input: { item: 'interest', value: 0 } });
  });

  it('is skipped without a trace', async () => {
    await page.press('Skip');
    expect(page.url).toBe('/answer/phq-4/3');
    expect(page.isAsking(SaveMeasureAnswerDocument)).toBe(false);
  });

  it('is interrupted by what cannot wait, at once, with the way back', async () => {
    await choose(page, 'Nearly every day', 'tap');
    expect(page.url).toBe('/support/for-phq-4?return=%2Fanswer%2Fphq-4%2F3');
    await new Promise((done) => setTimeout(done, 300));
    await page.settle();
    expect(page.url).toContain('/support/');
    expect(page.asked(SaveMeasureAnswerDocument)).toMatchObject({ input: { item: 'mood', value: 3 } });
  });

  it('without a network is kept on the device, and nobody waits', async () => {
    await choose(page, 'Several days');
    await page.cut(SaveMeasureAnswerDocument);
    expect(page.text).toContain('Saved on this device');
    await page.press('Next');
    await page.press('Back');
    expect(page.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('1');
  });

  it('goes on without a network after a screen in between', async () => {
    await choose(page, 'Nearly every day');
    void TestBed.inject(Router).navigateByUrl('/answer/phq-4/3');
    await page.settle();
    await page.cut(OpenSittingDocument);
    expect(page.heading).toBe('Feeling nervous, anxious, or on edge.');
  });

  it('that was worded anew says so', async () => {
    await choose(page, 'Several days');
    await page.refuse(SaveMeasureAnswerDocument, 'The wording has changed.', { code: 'CONFLICT', problem: 'measures.new-wording' });
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('The wording has changed.');
  });
});

it.each([
  ['99', '4 of 4'],
  ['0', '1 of 4'],
  ['1.5', '1 of 4'],
])('a place %s that there is not leads to the nearest one', async (place, words) => {
  expect((await open(`/answer/phq-4/${place}`)).text).toContain(words);
});

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
});
