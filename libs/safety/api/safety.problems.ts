import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with flags and lines, in words for whoever reads them. */
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
  'line-country-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a country from the list.', field: 'country' },
  'line-kind-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose what the line is for.', field: 'kind' },
  'line-name-missing': { code: 'BAD_USER_INPUT', says: 'Please enter the name under which people know it.', field: 'name' },
  'line-name-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 80 characters, and none that cannot be seen.', field: 'name' },
  'line-no-way-to-reach': {
    code: 'BAD_USER_INPUT',
    says: 'Please enter a number to call, a number to text, or an address on the web.',
    field: 'phone',
  },
  'line-phone-wrong': { code: 'BAD_USER_INPUT', says: 'Please use digits, with spaces between them if you like.', field: 'phone' },
  'line-text-wrong': { code: 'BAD_USER_INPUT', says: 'Please write a number, or a word and a number: SHOUT to 85258.', field: 'text' },
  'line-url-wrong': { code: 'BAD_USER_INPUT', says: 'Please enter an address that begins with https.', field: 'url' },
  'line-hours-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 120 characters.', field: 'hours' },
  'line-languages-wrong': { code: 'BAD_USER_INPUT', says: 'Please use codes such as en, es or fr.', field: 'languages' },
  'source-missing': { code: 'BAD_USER_INPUT', says: 'Please say where you checked it.', field: 'source' },
  'source-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 300 characters.', field: 'source' },
});
