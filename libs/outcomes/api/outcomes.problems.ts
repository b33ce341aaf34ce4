import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with reports, in words for whoever makes one. Flaws are named as `ReportFlaw` and `ClaimRefusal` name them. */
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
  'filter-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose again whose outcomes to look at.', field: 'filter' },
  'horizon-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose 91, 182 or 365 days.', field: 'horizon' },
  'group-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose from the lists whom to count.' },
  'claim-too-few': { code: 'CONFLICT', says: 'Fewer than 30 people are counted. A figure of so few could change with the next person.' },
  'claim-recognisable': {
    code: 'CONFLICT',
    says: 'So few are left out of this that somebody could be recognised. Please count everybody, or wait until more have begun.',
  },
  'claim-not-all-enrolled': { code: 'CONFLICT', says: 'Not everybody who began is counted, so this cannot be said in public.' },
  'claim-too-many-lost': {
    code: 'CONFLICT',
    says: 'More than one in five could not be reached. Ask some of them again; then this may be said.',
  },
  'claim-no-horizon': { code: 'CONFLICT', says: 'Fewer than five people are followed that long. Please choose fewer days.' },
  'claim-no-interval': { code: 'CONFLICT', says: 'There is no band around this figure, so it cannot be said in public.' },
  'claim-moved': { code: 'CONFLICT', says: 'The figure has changed meanwhile. Please look at it once more before you freeze it.' },
  'question-closed': {
    code: 'CONFLICT',
    says: 'This question has closed, so nothing was saved. If another one is planned, it comes by mail.',
  },
});
