import { noOrYes } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck } from './own-check';

const items: readonly Item[] = [
  { id: 'no-answer', text: 'I contacted them again after I got no answer.' },
  { id: 'asked-not-to', text: 'I contacted them after being asked not to.' },
  { id: 'other-way', text: 'I used another number, account or person after being blocked or ignored.' },
  { id: 'went-there', text: 'I went somewhere because I expected them there.' },
  { id: 'looked-into', text: 'I looked at their location, accounts or devices, or used a fake profile.' },
  { id: 'unasked-gifts', text: 'I sent gifts or letters nobody asked for.' },
  { id: 'through-others', text: 'I asked friends, family or colleagues to pass messages or to report on them.' },
  { id: 'threat', text: 'I threatened to hurt myself, them, someone or property, or to share private material.' },
  { id: 'order', text: 'There is a court order, or an instruction of police, workplace or school, about contact.' },
];

/** Asked of everybody, in ordinary words: most people who were left have done some of it. What follows from it, `safety` knows. */
export const contactConduct: Questionnaire = {
  ...ownCheck,
  ...{ code: 'contact-conduct', name: 'Contact', choices: noOrYes, items, scales: [] },
  why: 'Most people who were left have done some of this. An honest answer lets your coach help you in time, and nobody else reads it.',
  stem: 'Since you last answered this:',
};
