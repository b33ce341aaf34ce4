import { scaleTo } from '../choices';
import type { Questionnaire, SumScale } from '../questionnaire';
import { ownCheck } from './own-check';

const oneNumber = (code: string, name: string): SumScale => ({
  ...{ code, name, how: 'sum', items: [code], reversed: [], more: 'easier', bands: [], reliableChange: null },
});

/** One tap, any day. */
export const pulse: Questionnaire = {
  ...ownCheck,
  ...{ code: 'pulse', name: 'Right now', stem: '' },
  why: 'One tap. Over the weeks the taps become a line.',
  choices: [
    { value: 0, words: 'Very low' },
    { value: 1, words: 'Low' },
    { value: 2, words: 'So-so' },
    { value: 3, words: 'All right' },
    { value: 4, words: 'Good' },
  ],
  items: [{ id: 'pulse', text: 'How are you right now?' }],
  scales: [oneNumber('pulse', 'Right now')],
};

/** Once a week. */
export const worth: Questionnaire = {
  ...ownCheck,
  ...{ code: 'worth', name: 'Your worth', stem: '' },
  why: 'Feeling worth something comes back before the grief has gone. This notices it.',
  choices: scaleTo(10, 'not at all', 'fully'),
  items: [{ id: 'worth', text: 'How worthwhile do you feel as a person this week?' }],
  scales: [oneNumber('worth', 'Your worth')],
};
