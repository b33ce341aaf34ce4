import { expect, it } from '@jest/globals';
import { together } from '../checks/together';
import { phq4 } from '../instruments/gad';
import { flawInAnswers } from './answer-flaw';

it.each([
  ['nothing', phq4, {}, null],
  ['some of it', phq4, { mood: 3 }, null],
  ['an item with answers of its own', together, { 'walk-away': 2 }, null],
  ['what is not asked', phq4, { sleep: 1 }, 'unknown-item'],
  ['what is not offered', phq4, { mood: 4 }, 'not-offered'],
  ['a fraction', phq4, { mood: 1.5 }, 'not-offered'],
  ['no number', phq4, { mood: Number.NaN }, 'not-offered'],
  ['an answer of the other items', together, { 'walk-away': 4 }, 'not-offered'],
] as const)('answers: %s', (_what, questionnaire, answers, flaw) => {
  expect(flawInAnswers(questionnaire, answers)).toBe(flaw);
});
