import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with reports, in words for whoever makes one. Flaws are named as `ReportFlaw` names them. */
export const outcomesProblem = defineProblems('outcomes', {
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the calendar.', field: 'asOf' },
  'day-ahead': { code: 'BAD_USER_INPUT', says: 'That day is still ahead. Please choose today or a day before it.', field: 'asOf' },
  'since-after': {
    code: 'BAD_USER_INPUT',
    says: 'It cannot have begun later than it was so. Please choose an earlier day.',
    field: 'since',
  },
  'no-consent': {
    code: 'FORBIDDEN',
    says: 'This client has not agreed to what is needed yet, so nothing about them is kept. Ask again once they have.',
  },
  'corrected-meanwhile': {
    code: 'CONFLICT',
    says: 'This was corrected meanwhile. Please load the page again, and look at what it says now.',
  },
  'question-closed': {
    code: 'CONFLICT',
    says: 'This question has closed, so nothing was saved. If another one is planned, it comes by mail.',
  },
  'filter-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose again whose outcomes to look at.', field: 'filter' },
});
