import { often } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { ownCheck, shareOf } from './own-check';

/** The item that says that life felt pointless: `safety` listens to it. */
export const pointlessItem = 'pointless';

const items: readonly Item[] = [
  { id: 'thoughts', text: 'Thoughts of my ex pushed in while I was busy.' },
  { id: 'slept-badly', text: 'I slept badly because of it.' },
  { id: 'body', text: 'My body felt heavy or sore when reminded.' },
  { id: 'concentrate', text: 'I couldn’t concentrate.' },
  { id: 'checked', text: 'I checked for signs of them online or through others.' },
  { id: 'replayed', text: 'I replayed what I should have said.' },
  { id: 'appetite', text: 'My appetite was off.' },
  { id: 'avoided', text: 'I avoided places, songs or people.' },
  { id: pointlessItem, text: 'Life felt pointless without them.' },
  { id: 'okay', text: 'I had stretches when I felt okay.' },
];

export const breakupImpact: Questionnaire = {
  ...ownCheck,
  ...{ code: 'breakup-impact', name: 'How the breakup weighs', choices: often, items },
  why: 'Week by week this shows how much room the breakup takes, and that the line moves even when single days do not.',
  stem: 'Think of the last 7 days.',
  scales: [shareOf({ code: 'breakup-impact', name: 'Weight of the breakup', more: 'harder' }, items, ['okay'])],
};
