import { defineProblems } from '@rekindle/platform/graphql';

/** Why somebody is not told what changes; their pages work as before, and show it with the next visit. */
export const liveProblem = defineProblems('live', {
  'too-many': {
    code: 'RATE_LIMITED',
    says: 'You have Rekindle open in many places. Here, what changes appears when you load the page again.',
  },
  full: { code: 'RATE_LIMITED', says: 'Many people are here just now. What changes appears when you load the page again.' },
});
