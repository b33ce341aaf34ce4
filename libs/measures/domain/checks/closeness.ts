import { likeMe } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

const worry: readonly Item[] = [
  { id: 'late-reply', text: 'When a reply takes longer than usual I imagine something is wrong between us.' },
  { id: 'proof', text: 'I look for proof that I still matter.' },
  { id: 'tone', text: 'A small change in their tone can spoil my day.' },
  { id: 'day-apart', text: 'I can go a day without hearing from them and still feel settled about us.' },
  { id: 'may-leave', text: 'When we disagree my first thought is that they may leave.' },
  { id: 'next-month', text: 'I trust that someone who loves me today will be around next month.' },
];

const distance: readonly Item[] = [
  { id: 'pull-back', text: 'When someone gets really close I feel an urge to pull back.' },
  { id: 'to-myself', text: 'I keep my hardest feelings to myself, even with a partner.' },
  { id: 'ask-comfort', text: 'Asking a partner for comfort comes naturally.' },
  { id: 'alone-first', text: 'I would rather fix my troubles alone than be seen struggling.' },
  { id: 'change-subject', text: 'Talking about “us” makes me want to change the subject.' },
  { id: 'rely', text: 'I like it when a partner and I rely on each other.' },
];

const reversed = ['day-apart', 'next-month', 'ask-comfort', 'rely'];

export const closeness: Questionnaire = {
  ...ownCheck,
  ...{ code: 'closeness', name: 'Closeness', choices: likeMe, items: [...worry, ...distance] },
  why: 'Some of us worry when somebody is far, some when somebody is near. Knowing your own way helps in every relationship.',
  stem: 'Think of how you usually are with someone you love.',
  scales: [
    shareOf({ code: 'worry', name: 'Worry about losing', more: 'harder' }, worry, reversed),
    shareOf({ code: 'distance', name: 'Keeping a distance', more: 'harder' }, distance, reversed),
  ],
};
