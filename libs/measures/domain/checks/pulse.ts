import { scaleTo } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { sumOf } from '../scoring/sum-of';
import { ownCheck } from './own-check';

const now: Item = { id: 'pulse', text: 'How are you right now?' };
const thisWeek: Item = { id: 'worth', text: 'How worthwhile do you feel as a person this week?' };

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
  items: [now],
  scales: [sumOf({ code: 'pulse', name: 'Right now', more: 'easier' }, [now])],
};

/** Once a week. */
export const worth: Questionnaire = {
  ...ownCheck,
  ...{ code: 'worth', name: 'Your worth', stem: '' },
  why: 'Feeling worth something comes back before the grief has gone. This notices it.',
  choices: scaleTo(10, 'not at all', 'fully'),
  items: [thisWeek],
  scales: [sumOf({ code: 'worth', name: 'Your worth', more: 'easier' }, [thisWeek])],
};
