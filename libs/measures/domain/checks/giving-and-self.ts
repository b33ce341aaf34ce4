import { likeMe } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

const selfNeglect: readonly Item[] = [
  { id: 'say-yes', text: 'I say yes to a partner and regret it.' },
  { id: 'drop-plans', text: 'My plans are the first thing I drop.' },
  { id: 'can-refuse', text: 'I can refuse a partner without apologising all evening.' },
  { id: 'hide-needs', text: 'I hide what I need so nobody is put out.' },
];

const fixing: readonly Item[] = [
  { id: 'in-charge', text: 'I feel in charge of sorting out my partner’s problems.' },
  { id: 'own-good', text: 'I keep trying to change a partner for their own good.' },
  { id: 'cover-up', text: 'I cover up a partner’s mistakes.' },
  { id: 'let-decide', text: 'I can let an adult I love make a bad decision.' },
];

const selfLoss: readonly Item[] = [
  { id: 'their-mood', text: 'If my partner is low I cannot be fine.' },
  { id: 'who-i-am', text: 'Without a relationship I hardly know who I am.' },
  { id: 'friends-fade', text: 'Friends and hobbies fade when I am with someone.' },
  { id: 'whole', text: 'I feel whole with or without a partner.' },
];

const items = [...selfNeglect, ...fixing, ...selfLoss];
const reversed = ['can-refuse', 'let-decide', 'whole'];

export const givingAndSelf: Questionnaire = {
  ...ownCheck,
  ...{ code: 'giving-and-self', name: 'Giving and self', choices: likeMe, items },
  why: 'Caring for somebody and losing sight of yourself lie close together. This shows where one turns into the other.',
  stem: 'Think of how you usually are with a partner.',
  scales: [
    shareOf({ code: 'self-neglect', name: 'Coming last', more: 'harder' }, selfNeglect, reversed),
    shareOf({ code: 'fixing', name: 'Fixing the other', more: 'harder' }, fixing, reversed),
    shareOf({ code: 'self-loss', name: 'Losing yourself', more: 'harder' }, selfLoss, reversed),
    shareOf({ code: 'giving-and-self', name: 'All of it', more: 'harder' }, items, reversed),
  ],
};
