import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { OpenSittingDocument, SaveMeasureAnswerDocument } from '@rekindle/shared/graphql';
import { type OpenedPage } from '@rekindle/shared/graphql/testing';
import { aSitting } from '../testing/an-offer';
import { choose, keep, open } from '../testing/answering';

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

it('a question keeps in mind where somebody came from', async () => {
  const page = await open('/answer/phq-4/2?return=/exercises/a1/write/worth', { sitting: aSitting({ interest: 1 }) });
  await page.press('Skip');
  expect(page.url).toBe('/answer/phq-4/3?return=%2Fexercises%2Fa1%2Fwrite%2Fworth');
  await page.press('Back');
  expect(page.url).toBe('/answer/phq-4/2?return=%2Fexercises%2Fa1%2Fwrite%2Fworth');
});
