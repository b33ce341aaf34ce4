import { describe, expect, it } from '@jest/globals';
import type { Cadence } from './cadence';
import type { Plan } from './plan';
import { aPart, aPlan, aQuestion, daily } from './plan.builder';
import { planFlaws } from './plan-flaws';

const codes = (over: Partial<Plan>) => planFlaws(aPlan(over)).map(({ code }) => code);
const many = (count: number) => Array.from({ length: count }, (_, index) => aQuestion({ id: `q${index}` }));
const asking = (question: object) => ({ parts: [aPart(daily, 'part', [aQuestion(question)])] });
const on = (cadence: Cadence) => ({ parts: [aPart(cadence)] });

describe('a plan', () => {
  it('may be kept as it is', () => {
    expect(planFlaws(aPlan({ quiet: { from: '21:00', until: '08:00' }, endsOn: '2027-06-01' }))).toEqual([]);
    expect(codes({ parts: [aPart(daily, 'part', many(10))] })).toEqual([]);
    expect(codes(asking({ words: '💬'.repeat(200) }))).toEqual([]);
  });

  it.each<[string, Partial<Plan>]>([
    ['part-missing', { parts: [] }],
    ['parts-too-many', { parts: Array.from({ length: 9 }, (_, index) => aPart(daily, `p${index}`)) }],
    ['question-missing', { parts: [aPart(daily, 'part', [])] }],
    ['questions-too-many', { parts: [aPart(daily, 'part', many(11))] }],
    ['id-missing', asking({ id: '' })],
    ['words-missing', asking({ words: ' ' })],
    ['words-missing', asking({ ask: 'scale', low: '', high: 'Very' })],
    ['words-too-long', asking({ words: 'a'.repeat(201) })],
    ['questionnaire-unknown', asking({ ask: 'questionnaire', code: 'horoscope' })],
    ['questionnaire-not-offered', asking({ ask: 'questionnaire', code: 'hark' })],
    ['weekdays-missing', on({ every: 'week', on: [] })],
    ['weekday-unknown', on({ every: 'week', on: [8 as 7] })],
    ['weeks-out-of-range', on({ every: 'weeks', weeks: 1, on: 1 })],
    ['weeks-out-of-range', on({ every: 'weeks', weeks: 13, on: 1 })],
    ['month-day-out-of-range', on({ every: 'month', day: 32 })],
    ['event-unknown', on({ every: 'event', event: 'birthday' as 'contact', days: 0 })],
    ['event-days-out-of-range', on({ every: 'event', event: 'contact', days: 366 })],
    ['event-days-out-of-range', on({ every: 'event', event: 'contact', days: 0 })],
    ['event-days-out-of-range', on({ every: 'event', event: 'session', days: -1 })],
    ['at-malformed', { at: '9:00' }],
    ['quiet-malformed', { quiet: { from: '21:00', until: '24:00' } }],
    ['quiet-same', { quiet: { from: '08:00', until: '08:00' } }],
    ['starts-on-malformed', { startsOn: '2027-02-30' }],
    ['ends-on-malformed', { endsOn: 'never' }],
    ['ends-before-start', { endsOn: '2027-05-31' }],
  ])('has the flaw %s: %j', (code, over) => {
    expect(codes(over)).toEqual([code]);
  });

  it('says where, and counts ids over all parts, because parts of one day are one check-in', () => {
    const question = aQuestion();
    expect(
      planFlaws(aPlan({ parts: [aPart(daily, 'same', [question]), aPart(daily, 'same', [aQuestion({ id: 'other' }), question])] })),
    ).toEqual([
      { code: 'part-duplicate', part: 0, question: null },
      { code: 'question-duplicate', part: 0, question: 0 },
      { code: 'part-duplicate', part: 1, question: null },
      { code: 'question-duplicate', part: 1, question: 1 },
    ]);
  });

  it('may ask about self-harm where the practice has a plan for the answer', () => {
    const plan = aPlan(asking({ ask: 'questionnaire', code: 'phq-9' }));
    expect(planFlaws(plan).map(({ code }) => code)).toEqual(['questionnaire-not-offered']);
    expect(planFlaws(plan, { hasSelfHarmItems: true })).toEqual([]);
  });
});
