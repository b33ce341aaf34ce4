/**
 * What happened that day, as one tap each. Only what is about the writer's own life: what concerns contact with the ex is told in one place, the
 * check-in, and nobody is asked here what the other did.
 */
export const dayEvents = [
  'slept-well',
  'slept-badly',
  'ate-well',
  'moved',
  'outside',
  'with-friends',
  'with-family',
  'with-children',
  'work-or-study',
  'something-new',
  'something-mine',
  'rested',
  'cried',
  'alcohol',
  'unwell',
  'good-news',
] as const;
export type DayEvent = (typeof dayEvents)[number];
