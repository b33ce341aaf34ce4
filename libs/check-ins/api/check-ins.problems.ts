import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with check-ins, in words for whoever reads them. */
export const checkInsProblem = defineProblems('check-ins', {
  'plan-changed': {
    code: 'CONFLICT',
    says: 'Somebody has changed this plan meanwhile. Please load the page again; what you typed stays here.',
  },
  'not-waiting': { code: 'CONFLICT', says: 'This mail does not wait any more, or it is too late for it. Please load the page again.' },
  'plan-no-part': { code: 'BAD_USER_INPUT', says: 'Please add something to ask.', field: 'parts' },
  'plan-at-malformed': { code: 'BAD_USER_INPUT', says: 'Please choose an hour, such as 19:00.', field: 'at' },
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day.', field: 'until' },
  closed: { code: 'CONFLICT', says: 'This one has closed. The next one comes by mail; in your portal you can write at any time.' },
  'not-asked': { code: 'BAD_USER_INPUT', says: 'This question is not asked any more. Please open the check-in again.' },
  'not-offered-answer': { code: 'BAD_USER_INPUT', says: 'Please choose one of the answers.' },
  'line-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 500 characters.' },
});
