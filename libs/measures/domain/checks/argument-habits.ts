import { often } from '../choices';
import type { BalanceScale, Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

const harm: readonly Item[] = [
  { id: 'attack-person', text: 'I tell them what is wrong with them instead of what bothered me.' },
  { id: 'old-failings', text: 'I bring up a list of old failings.' },
  { id: 'mock', text: 'I mock, roll my eyes or use sarcasm.' },
  { id: 'above-them', text: 'I talk as if I were better than them.' },
  { id: 'not-my-fault', text: 'I explain why it wasn’t my fault before hearing them out.' },
  { id: 'own-complaint', text: 'I answer a complaint with my own complaint.' },
  { id: 'go-silent', text: 'I go silent or leave without saying when I’ll be back.' },
  { id: 'switched-off', text: 'I look as if I’m listening but have switched off.' },
];

const repair: readonly Item[] = [
  { id: 'without-blame', text: 'I say what I feel and what I need without blaming.' },
  { id: 'calm-moment', text: 'I choose a calm moment to bring something up.' },
  { id: 'admit-share', text: 'I admit my share, even a small one.' },
  { id: 'apologise', text: 'I apologise without a “but”.' },
  { id: 'ask-break', text: 'I ask for a break and come back when I promised.' },
  { id: 'slow-down', text: 'I notice when it heats up and slow down.' },
  { id: 'say-back', text: 'I say back what I heard before I answer.' },
  { id: 'both-live-with', text: 'I look for something both of us can live with.' },
];

const balance: BalanceScale = {
  ...{ code: 'balance', name: 'Repair before harm', how: 'balance', of: ['repair', 'harm'], more: 'easier' },
  ...{ bands: [], reliableChange: null },
};

/** About oneself only: there is no such form about the ex, and violence is no habit of arguing. */
export const argumentHabits: Questionnaire = {
  ...ownCheck,
  ...{ code: 'argument-habits', name: 'How you argue', choices: often, items: [...harm, ...repair] },
  why: 'Everybody does some of these. What hurts and what mends can both be practised, and this shows where to begin.',
  stem: 'Think of yourself in the last few serious disagreements.',
  scales: [
    shareOf({ code: 'harm', name: 'What hurts', more: 'harder' }, harm),
    shareOf({ code: 'repair', name: 'What mends', more: 'easier' }, repair),
    balance,
  ],
};
