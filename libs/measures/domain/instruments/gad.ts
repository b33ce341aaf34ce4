import { daysOfTwoWeeks } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { sumOf } from '../scoring/sum-of';
import { lastTwoWeeks, pfizerCredit, pfizerWording, phq2Items } from './phq';

/** The first two items, which the PHQ-4 shares. */
const gad2Items: readonly Item[] = [
  { id: 'nervous', text: 'Feeling nervous, anxious, or on edge.' },
  { id: 'worry-control', text: 'Not being able to stop or control worrying.' },
];

const items: readonly Item[] = [
  ...gad2Items,
  { id: 'worry', text: 'Worrying too much about different things.' },
  { id: 'relaxing', text: 'Trouble relaxing.' },
  { id: 'restless', text: 'Being so restless that it is hard to sit still.' },
  { id: 'irritable', text: 'Becoming easily annoyed or irritable.' },
  { id: 'afraid', text: 'Feeling afraid, as if something awful might happen.' },
];

const gad = { version: '2026-11-28', stem: lastTwoWeeks, choices: daysOfTwoWeeks, credit: pfizerCredit, wording: pfizerWording } as const;

export const gad7: Questionnaire = {
  ...gad,
  ...{ code: 'gad-7', name: 'How worried it has been', items },
  why: 'Worry keeps the body awake long after the day is over. Seven short questions show how much of it there is.',
  scales: [
    sumOf(
      {
        ...{ code: 'gad-7', name: 'Worry' },
        bands: [
          { code: 'minimal', from: 0 },
          { code: 'mild', from: 5 },
          { code: 'moderate', from: 10 },
          { code: 'severe', from: 15 },
        ],
        reliableChange: {
          points: 4,
          basis: 'Rule of the English talking therapies, which rests on how well its items agree, not on a retest',
        },
      },
      items,
    ),
  ],
};

const screen = [
  { code: 'below', from: 0 },
  { code: 'worth-a-look', from: 3 },
] as const;

const four = [...phq2Items, ...gad2Items];

/** The wellbeing check that everybody gets: four items, none of them about self-harm. */
export const phq4: Questionnaire = {
  ...gad,
  ...{ code: 'phq-4', name: 'How you have been', items: four },
  why: 'Four short questions about the last two weeks. They tell your coach and you whether to go gently.',
  scales: [
    sumOf(
      {
        ...{ code: 'phq-4', name: 'Weight of it all' },
        bands: [
          { code: 'normal', from: 0 },
          { code: 'mild', from: 3 },
          { code: 'moderate', from: 6 },
          { code: 'severe', from: 9 },
        ],
      },
      four,
    ),
    sumOf({ code: 'phq-2', name: 'Low mood', bands: screen }, phq2Items),
    sumOf({ code: 'gad-2', name: 'Worry', bands: screen }, gad2Items),
  ],
};
