import { day, defineLimits } from '@rekindle/platform/limits';

/** How often somebody may have a chart put on paper. */
export const outcomesLimits = defineLimits({
  'outcome-charts': { points: 200, seconds: day, by: 'member', says: 'That was a lot of charts for a day.' },
});
