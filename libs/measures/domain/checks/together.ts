import { often } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

const scored: readonly Item[] = [
  { id: 'with-respect', text: 'I spoke about my partner with respect, also when they were not there.' },
  { id: 'felt-respected', text: 'I felt respected in what matters to me.' },
  { id: 'honest', text: 'I was honest, also when it was uncomfortable.' },
  { id: 'without-fear', text: 'I could say what was on my mind without fear.' },
  { id: 'affection', text: 'We showed each other affection without being asked.' },
  { id: 'time', text: 'We made time for the two of us.' },
  { id: 'solution', text: 'When we disagreed we looked for a solution, not a winner.' },
  { id: 'plan', text: 'We kept to our plan, or said openly when we did not.' },
];

/** Beside the scale, and no part of it. */
const walkAway: Item = {
  id: 'walk-away',
  text: 'I could walk away if our agreed basics were broken.',
  choices: [
    { value: 2, words: 'Yes' },
    { value: 1, words: 'Unsure' },
    { value: 0, words: 'No' },
  ],
};

export const together: Questionnaire = {
  ...ownCheck,
  ...{ code: 'together', name: 'The two of you', choices: often, items: [...scored, walkAway] },
  why: 'Each of you answers alone. Small things are seen early, while they are still small.',
  stem: 'Think of the last 7 days.',
  scales: [shareOf({ code: 'together', name: 'The two of you', more: 'easier' }, scored)],
};
