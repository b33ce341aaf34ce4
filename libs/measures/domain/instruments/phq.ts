import { daysOfTwoWeeks } from '../choices';
import type { Band, Item, Questionnaire, WordingCheck } from '../questionnaire';
import { sumOf } from '../scoring/sum-of';

export const lastTwoWeeks = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
export const pfizerCredit =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. ' +
  'No permission required to reproduce, translate, display or distribute.';

/** Nine public copies were laid side by side: they agree but for dashes. */
export const pfizerWording: WordingCheck = {
  verifiedBy: 'Rekindle',
  verifiedAt: '2026-11-28',
  source: 'Public copies of the PHQ-9 and GAD-7 as distributed by phqscreeners.com',
};

const interest: Item = { id: 'interest', text: 'Little interest or pleasure in doing things.' };
const mood: Item = { id: 'mood', text: 'Feeling down, depressed, or hopeless.' };

/** The item that speaks of death and self-harm: `safety` listens to it. */
export const deathItem = 'better-off-dead';

const eight: readonly Item[] = [
  interest,
  mood,
  { id: 'sleep', text: 'Trouble falling or staying asleep, or sleeping too much.' },
  { id: 'energy', text: 'Feeling tired or having little energy.' },
  { id: 'appetite', text: 'Poor appetite or overeating.' },
  { id: 'self-view', text: 'Feeling bad about yourself – or that you are a failure or have let yourself or your family down.' },
  { id: 'concentration', text: 'Trouble concentrating on things, such as reading the newspaper or watching television.' },
  {
    id: 'movement',
    text:
      'Moving or speaking so slowly that other people could have noticed. Or the opposite – being so fidgety or restless ' +
      'that you have been moving around a lot more than usual.',
  },
];

/** Of the PHQ-8 and the PHQ-9. */
const bands: readonly Band[] = [
  { code: 'minimal', from: 0 },
  { code: 'mild', from: 5 },
  { code: 'moderate', from: 10 },
  { code: 'moderately-severe', from: 15 },
  { code: 'severe', from: 20 },
];

const phq = {
  version: '2026-11-28',
  why: 'Sleep, energy and mood tell how much you are carrying. Two minutes, and you see how it moves over the weeks.',
  stem: lastTwoWeeks,
  choices: daysOfTwoWeeks,
  credit: pfizerCredit,
  wording: pfizerWording,
} as const;

export const phq8: Questionnaire = {
  ...phq,
  ...{ code: 'phq-8', name: 'How low it has been' },
  items: eight,
  scales: [sumOf({ code: 'phq-8', name: 'Low mood', bands }, eight)],
};

const nine: readonly Item[] = [
  ...eight,
  { id: deathItem, text: 'Thoughts that you would be better off dead, or of hurting yourself in some way.' },
];

/** Only where the practice has switched items about self-harm on. */
export const phq9: Questionnaire = {
  ...phq,
  ...{ code: 'phq-9', name: 'How low it has been, all nine questions' },
  items: nine,
  scales: [
    sumOf(
      {
        code: 'phq-9',
        name: 'Low mood',
        bands,
        reliableChange: {
          points: 6,
          basis: 'Rule of the English talking therapies; 1.96 standard errors with SD 5.5 and retest .84 are 6.1',
        },
      },
      nine,
    ),
  ],
};

/** The first two items, which the PHQ-4 shares. */
export const phq2Items: readonly Item[] = [interest, mood];
