import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with entries, in words for whoever reads them. Flaws are named as `EntryFlaw`, `DayFlaw` and `TextFlaw` name them. */
export const journalProblem = defineProblems('journal', {
  'no-id': { code: 'BAD_USER_INPUT', says: 'This entry has no name that we know. Please load the page again; what you wrote stays here.' },
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the calendar.', field: 'writtenOn' },
  'day-ahead': { code: 'BAD_USER_INPUT', says: 'That day is still ahead. Please choose today or a day before it.', field: 'writtenOn' },
  'day-too-old': {
    code: 'BAD_USER_INPUT',
    says: 'An entry can be about today or the seven days before it. Please choose one of them; what you wrote stays here.',
    field: 'writtenOn',
  },
  'mood-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose one of the five faces, or none.', field: 'mood' },
  'too-many-tags': { code: 'BAD_USER_INPUT', says: 'Please use at most ten tags.', field: 'tags' },
  'tag-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 40 characters for a tag.', field: 'tags' },
  'tag-unreadable': { code: 'BAD_USER_INPUT', says: 'This tag holds a sign that nobody can read. Please type it anew.', field: 'tags' },
  'event-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose from what is offered for the day.', field: 'events' },
  'event-twice': { code: 'BAD_USER_INPUT', says: 'Please choose each thing of the day once.', field: 'events' },
  'prompt-unknown': { code: 'BAD_USER_INPUT', says: 'This question is not asked here. Please write freely.', field: 'prompt' },
  malformed: {
    code: 'BAD_USER_INPUT',
    says: 'This text cannot be kept as it came. Please load the page again; it stays here.',
    field: 'text',
  },
  unreadable: { code: 'BAD_USER_INPUT', says: 'This text holds a sign that nobody can read. Please type it anew.', field: 'text' },
  'too-long': { code: 'BAD_USER_INPUT', says: 'This text is too long to keep as one. Please make two entries of it.', field: 'text' },
  'too-many-blocks': {
    code: 'BAD_USER_INPUT',
    says: 'This text has too many parts to keep as one. Please make two entries of it.',
    field: 'text',
  },
  'too-many-items': { code: 'BAD_USER_INPUT', says: 'A list in this text is too long. Please make two lists of it.', field: 'text' },
  'too-many-runs': {
    code: 'BAD_USER_INPUT',
    says: 'The look of this text changes too often to be kept. Please use less bold and italic.',
    field: 'text',
  },
  'to-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 60 characters for whom it is to.', field: 'to' },
  'to-unreadable': { code: 'BAD_USER_INPUT', says: 'This name holds a sign that nobody can read. Please type it anew.', field: 'to' },
  'lock-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the calendar.', field: 'lockedUntil' },
  'lock-not-ahead': { code: 'BAD_USER_INPUT', says: 'Please choose a day that lies ahead.', field: 'lockedUntil' },
  'lock-too-far': { code: 'BAD_USER_INPUT', says: 'Please choose a day within a year from now.', field: 'lockedUntil' },
  locked: { code: 'CONFLICT', says: 'This letter waits until the day that you chose. You can let it go at any time.' },
  'put-away': { code: 'BAD_USER_INPUT', says: 'What lies in the vault is shown to nobody. Take it out first.' },
  'stays-put-away': { code: 'BAD_USER_INPUT', says: 'A letter stays in the vault. Nobody else ever sees it.' },
  'too-many-photos': { code: 'BAD_USER_INPUT', says: 'Please use at most six pictures in an entry.', field: 'file' },
  'nothing-to-share': { code: 'BAD_USER_INPUT', says: 'There is nothing in this entry yet. Please write something first.' },
  'sharing-not-agreed': {
    code: 'FORBIDDEN',
    says: 'To show an entry to your coach, agree to sharing your journal first. You find it under “Privacy”, and it stays your choice each time.',
  },
  'changed-meanwhile': {
    code: 'CONFLICT',
    says: 'This entry was changed on another device. Please look at it again; nothing was shown to anybody.',
  },
  'comment-missing': { code: 'BAD_USER_INPUT', says: 'Please write something first.', field: 'body' },
  'comment-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 4,000 characters.', field: 'body' },
  'passage-gone': {
    code: 'CONFLICT',
    says: 'The words that you marked have changed meanwhile. Please load the entry again.',
    field: 'quote',
  },
});
