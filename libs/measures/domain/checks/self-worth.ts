import { often } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

const items: readonly Item[] = [
  { id: 'something-good', text: 'I could name something good about myself.' },
  { id: 'worth-less', text: 'I felt I was worth less than other people.' },
  { id: 'as-a-friend', text: 'I treated my own mistakes the way I would treat a friend’s.' },
  { id: 'approval', text: 'I needed someone else’s approval to feel all right.' },
  { id: 'took-care', text: 'I took care of myself: sleep, food, moving, order.' },
  { id: 'put-down', text: 'I put myself down in my thoughts.' },
  { id: 'deserve-love', text: 'I believed that I deserve to be loved, with or without my ex.' },
  { id: 'not-disliked', text: 'I said yes to things only so as not to be disliked.' },
];

export const selfWorth: Questionnaire = {
  ...ownCheck,
  ...{ code: 'self-worth', name: 'Self-worth', choices: often, items },
  why: 'How you think of yourself is the most common root of trouble in relationships, and the one you can change alone.',
  stem: 'Think of the past two weeks.',
  scales: [
    shareOf({ code: 'self-worth', name: 'Self-worth', more: 'easier' }, items, ['worth-less', 'approval', 'put-down', 'not-disliked']),
  ],
};
