import { day, defineLimits } from '@rekindle/platform/limits';

/** How often somebody may take a journal along. */
export const journalLimits = defineLimits({
  'journal-exports': { points: 20, seconds: day, by: 'member', says: 'That was a lot of exports for a day.' },
});
