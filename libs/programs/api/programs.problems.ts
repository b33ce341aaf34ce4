import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with exercises, in words for whoever reads them. Flaws of answers are named as `AnswerFlaw` names them. */
export const programsProblem = defineProblems('programs', {
  'unknown-exercise': { code: 'BAD_USER_INPUT', says: 'Please choose an exercise that is in use.', field: 'exercise' },
  'clients-missing': { code: 'BAD_USER_INPUT', says: 'Please choose at least one client, and at most a hundred.', field: 'clientIds' },
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day, or none.', field: 'dueOn' },
  'day-past': { code: 'BAD_USER_INPUT', says: 'That day has passed. Please choose one that is ahead, or none.', field: 'dueOn' },
  'nothing-open': { code: 'CONFLICT', says: 'There is nothing left to remind of. Please look at the page again.' },
  'only-given-out': { code: 'FORBIDDEN', says: 'Your coach gives this one out when its time has come. You can ask for it.' },
  'taken-back': { code: 'CONFLICT', says: 'Your coach has taken this exercise back. What you wrote is kept here, for you alone.' },
  held: { code: 'CONFLICT', says: 'This rests for a day. It opens again by itself, and nothing of it is sent.' },
  'unknown-field': {
    code: 'BAD_USER_INPUT',
    says: 'This question is not part of the exercise. Please load the page again.',
    field: 'field',
  },
  malformed: {
    code: 'BAD_USER_INPUT',
    says: 'This answer does not fit the question. Please load the page again and answer once more.',
    field: 'answer',
  },
  'too-long': { code: 'BAD_USER_INPUT', says: 'This text is too long to keep as one. Please make two of it.', field: 'answer' },
  unreadable: { code: 'BAD_USER_INPUT', says: 'This text holds a sign that nobody can read. Please type it anew.', field: 'answer' },
  'not-offered': { code: 'BAD_USER_INPUT', says: 'Please choose one of the answers.', field: 'answer' },
  'out-of-range': { code: 'BAD_USER_INPUT', says: 'Please choose something within the range.', field: 'answer' },
  'too-many': { code: 'BAD_USER_INPUT', says: 'There are too many rows. Please remove some.', field: 'answer' },
  unfinished: { code: 'BAD_USER_INPUT', says: 'Something is still open. The first question without an answer is shown.' },
  'cannot-be-taken-back': { code: 'FORBIDDEN', says: 'Your coach reads along in this exercise. You can hand in another version.' },
  'comment-missing': { code: 'BAD_USER_INPUT', says: 'Please write something first.', field: 'body' },
  'comment-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 4,000 characters.', field: 'body' },
  'newer-version': { code: 'CONFLICT', says: 'The client has handed in a newer version meanwhile. Please look at that one.' },
  'no-program': { code: 'BAD_USER_INPUT', says: 'Please choose a file that was exported from a program.', field: 'file' },
  'program-unusable': {
    code: 'BAD_USER_INPUT',
    says: 'Something in this program is not complete yet. Each place is marked.',
    field: 'file',
  },
  'program-changed': {
    code: 'CONFLICT',
    says: 'Somebody else has changed this program meanwhile. Please load it again; yours is kept here.',
  },
  'no-exercise': { code: 'BAD_USER_INPUT', says: 'Please choose a file that was exported from an exercise.', field: 'file' },
  'exercise-unusable': {
    code: 'BAD_USER_INPUT',
    says: 'Something in this exercise is not complete yet. Each place is marked.',
    field: 'file',
  },
  'exercise-changed': {
    code: 'CONFLICT',
    says: 'Somebody else has changed this exercise meanwhile. Please load it again; yours is kept here.',
  },
  'unknown-program': { code: 'BAD_USER_INPUT', says: 'Please choose a program that is in use.', field: 'program' },
  'program-ended': { code: 'CONFLICT', says: 'This program has ended for this client. You can start it anew.' },
  'program-paused': { code: 'CONFLICT', says: 'This program is paused. Resume it first; then it can go on.' },
  'step-not-there': { code: 'CONFLICT', says: 'This step has moved on meanwhile. Please look at the program again.' },
  'step-closed': { code: 'FORBIDDEN', says: 'This step is closed for this client now. It opens by itself when what closes it is over.' },
  'part-not-yours': { code: 'FORBIDDEN', says: 'This part opens by itself when its time has come. Nobody can open it by hand.' },
});
