import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with flags, in words for a coach. */
export const safetyProblem = defineProblems('safety', {
  closed: {
    code: 'CONFLICT',
    says: 'This is closed, to keep you and the other person safe. What you wrote is kept, and only you can read it. Your coach can tell you more.',
  },
  'gate-not-open': { code: 'CONFLICT', says: 'It is not time for this one yet. Your coach and you decide together when it is.' },
  'done-once': { code: 'CONFLICT', says: 'This is said once, and you have said it. Giving space is the next step.' },
  'no-such-flag': { code: 'BAD_USER_INPUT', says: 'Please choose what it is about, and what you heard or saw.', field: 'code' },
  'nothing-stands': {
    code: 'CONFLICT',
    says: 'This flag does not stand any more. Somebody may have looked meanwhile: please load the page again.',
  },
  'note-missing': { code: 'BAD_USER_INPUT', says: 'Please write what you saw or heard that makes it safe.', field: 'note' },
  'note-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 2,000 characters.', field: 'note' },
  'too-early': {
    code: 'CONFLICT',
    says: 'This one is looked at twice, with a week between. Please come back when the week is over.',
  },
});
