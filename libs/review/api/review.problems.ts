import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with the queue and what stands around it, in words for whoever reads them. */
export const reviewProblem = defineProblems('review', {
  'changed-meanwhile': {
    code: 'CONFLICT',
    says: 'Something has happened with this meanwhile. What you wrote is kept here. Please look at it as it is now.',
  },
  'undo-over': { code: 'CONFLICT', says: 'This cannot be taken back any more. You can settle it anew under Done.' },
  'note-missing': { code: 'BAD_USER_INPUT', says: 'Please write what to look at once more.', field: 'note' },
  'note-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 4,000 characters.', field: 'note' },
  'snooze-wrong': { code: 'BAD_USER_INPUT', says: 'Please choose a time that is ahead, within three months.', field: 'until' },
  'point-missing': { code: 'BAD_USER_INPUT', says: 'Please write what to talk about.', field: 'text' },
  'point-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 500 characters.', field: 'text' },
  'too-many-points': { code: 'CONFLICT', says: 'There is enough for several sessions. Please settle some of it first.' },
  'point-not-yours': { code: 'FORBIDDEN', says: 'Somebody else put this here. You can settle it.' },
  'window-wrong': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the week and a time.', field: 'windows' },
  'too-many-windows': { code: 'BAD_USER_INPUT', says: 'Please choose at most 14 times a week.', field: 'windows' },
  'snippet-name-missing': { code: 'BAD_USER_INPUT', says: 'Please give it a name that you will find it by.', field: 'name' },
  'snippet-name-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 60 characters.', field: 'name' },
  'snippet-body-missing': { code: 'BAD_USER_INPUT', says: 'Please write the text first.', field: 'body' },
  'snippet-body-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 2,000 characters.', field: 'body' },
  'too-many-snippets': { code: 'CONFLICT', says: 'A hundred texts are kept. Please remove one first.' },
});
