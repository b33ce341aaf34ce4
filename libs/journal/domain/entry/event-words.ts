import type { DayEvent } from './events';

/** What happened that day, in a few words; of whom is clear from where they stand. */
export const eventWords: Record<DayEvent, string> = {
  'slept-well': 'Slept well',
  'slept-badly': 'Slept badly',
  'ate-well': 'Ate well',
  moved: 'Moved',
  outside: 'Was outside',
  'with-friends': 'With friends',
  'with-family': 'With family',
  'with-children': 'With the children',
  'work-or-study': 'Work or study',
  'something-new': 'Something new',
  'something-mine': 'Something of my own',
  rested: 'Rested',
  cried: 'Cried',
  alcohol: 'Alcohol',
  unwell: 'Unwell',
  'good-news': 'Good news',
};
