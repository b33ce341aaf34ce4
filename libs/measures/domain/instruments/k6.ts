import type { Item, Questionnaire } from '../questionnaire';
import { sumOf } from '../scoring/sum-of';

const items: readonly Item[] = [
  { id: 'nervous', text: 'nervous' },
  { id: 'hopeless', text: 'hopeless' },
  { id: 'restless', text: 'restless or fidgety' },
  { id: 'nothing-cheers', text: 'so depressed that nothing could cheer you up' },
  { id: 'effort', text: 'that everything was an effort' },
  { id: 'worthless', text: 'worthless' },
];

/** Offered to nobody until its wording is verified. */
export const k6: Questionnaire = {
  ...{ code: 'k6', version: '2026-11-28', name: 'The last month' },
  why: 'Six short questions about the last month, to see how heavy it was as a whole.',
  stem: 'During the past 30 days, about how often did you feel ...',
  choices: [
    { value: 4, words: 'All of the time' },
    { value: 3, words: 'Most of the time' },
    { value: 2, words: 'Some of the time' },
    { value: 1, words: 'A little of the time' },
    { value: 0, words: 'None of the time' },
  ],
  items,
  scales: [
    sumOf(
      {
        ...{ code: 'k6', name: 'Distress' },
        bands: [
          { code: 'low', from: 0 },
          { code: 'moderate', from: 5 },
          { code: 'serious', from: 13 },
        ],
      },
      items,
    ),
  ],
  credit: 'K6: Ronald C. Kessler and colleagues.',
  wording: { verifiedBy: null, verifiedAt: null, source: 'National Comorbidity Survey, K6 self-report form' },
};
