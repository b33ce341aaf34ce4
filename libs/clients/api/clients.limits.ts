import { day, defineLimits } from '@rekindle/platform/limits';

/** How often a practice may take its list with it. */
export const clientsLimits = defineLimits({
  'client-exports': { points: 10, seconds: day, by: 'practice', says: 'Your practice has exported its list ten times within a day.' },
});
