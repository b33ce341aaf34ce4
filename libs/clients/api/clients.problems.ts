import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with clients, in words for their coach. */
export const clientsProblem = defineProblems('clients', {
  'already-here': {
    code: 'CONFLICT',
    says: 'Somebody with this address is already on your list. You can mail them the invitation again from there.',
    field: 'email',
  },
  'has-joined': { code: 'CONFLICT', says: 'This client has accepted already. No new invitation is needed.' },
  'address-is-theirs': {
    code: 'CONFLICT',
    says: 'They have joined and sign in with this address, so only they can change it, on their own page.',
    field: 'email',
  },
  'pronouns-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 30 characters, without invisible ones.', field: 'pronouns' },
  'status-unreachable': {
    code: 'CONFLICT',
    says: 'That is not possible from where they are now. Somebody may have changed it meanwhile: please look again.',
  },
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day from the calendar.', field: 'on' },
  'day-ahead': { code: 'BAD_USER_INPUT', says: 'That day is still ahead. Please choose one that has begun.', field: 'on' },
  'label-missing': { code: 'BAD_USER_INPUT', says: 'Please give it a name.', field: 'name' },
  'label-too-long': { code: 'BAD_USER_INPUT', says: 'That name is too long. Please shorten it.', field: 'name' },
  'label-control-character': {
    code: 'BAD_USER_INPUT',
    says: 'This name holds an invisible character. Please type it by hand.',
    field: 'name',
  },
  'tag-exists': { code: 'CONFLICT', says: 'There is a tag of this name already.', field: 'name' },
  'too-many-tags': { code: 'CONFLICT', says: 'There are 200 tags already. Please remove one that nobody needs.', field: 'name' },
  'too-many-views': { code: 'CONFLICT', says: 'You have 20 views already. Please remove one first.', field: 'name' },
  'too-many-clients': { code: 'BAD_USER_INPUT', says: 'Please choose at most 500 clients at a time.' },
  'change-gone': { code: 'CONFLICT', says: 'This can no longer be taken back: it was done already, or is too long ago.' },
  'import-workbook': {
    code: 'BAD_USER_INPUT',
    says: 'This is a workbook of a spreadsheet. Open it there, save the sheet as CSV (UTF-8), and choose that file.',
  },
  'import-no-text': {
    code: 'BAD_USER_INPUT',
    says: 'This file is no list: it holds signs that no text has. Save the list as CSV, and choose that file.',
  },
  'import-no-list': {
    code: 'BAD_USER_INPUT',
    says: 'This file is no list with columns. The first line names the columns, separated by commas, semicolons or tabs: Name, E-mail.',
  },
  'import-empty': {
    code: 'BAD_USER_INPUT',
    says: 'There is nobody in this file. Below the names of the columns there is one line for each.',
  },
  'import-too-many-rows': { code: 'BAD_USER_INPUT', says: 'There are more than 50,000 rows in this file. Please divide it.' },
  'import-too-many-columns': {
    code: 'BAD_USER_INPUT',
    says: 'There are more than 100 columns in this file. Please remove those that nobody needs.',
  },
  'import-gone': { code: 'CONFLICT', says: 'This file is not kept any longer. Please choose it again.' },
  'import-flawed': { code: 'CONFLICT', says: 'Some rows are not right. Correct them in the file, or say that they are to be left out.' },
  'import-nobody': { code: 'CONFLICT', says: 'Nobody of this file can come in. Please look at what each row says.' },
  'import-too-many-tags': {
    code: 'CONFLICT',
    says: 'With this file there would be more than 200 tags. Leave the tags out, or remove some that nobody needs.',
  },
  'import-column-email-missing': { code: 'BAD_USER_INPUT', says: 'Please say which column holds the e-mail addresses.' },
  'import-column-name-missing': { code: 'BAD_USER_INPUT', says: 'Please say which column holds the names.' },
  'import-column-twice': { code: 'BAD_USER_INPUT', says: 'Two columns are said to be the same. Please choose one of them.' },
  'export-over': { code: 'CONFLICT', says: 'This link worked once, for a minute. Please export the list again.' },
  'merge-same': { code: 'BAD_USER_INPUT', says: 'That is one client already. Please choose another one.' },
  'merge-both-joined': {
    code: 'CONFLICT',
    says: 'Both have joined, each with a sign-in and words of their own, so they stay two. Ask which one they use, and end or erase the other.',
  },
  'merge-keeps-who-joined': { code: 'CONFLICT', says: 'One of them has joined. Keep that one, and merge the other into it.' },
  'under-age': {
    code: 'CONFLICT',
    says: 'They told us that they are under 18, so no invitation can be mailed to them. Coaching here is for adults.',
  },
  'consent-outdated': {
    code: 'CONFLICT',
    says: 'This text has changed since you opened it. Please load the page again and read it once more.',
  },
  'consent-needed': {
    code: 'CONFLICT',
    says: 'Nothing can be stored, because you have not agreed to it or took that back. You can change it under More, What you agreed to.',
  },
  'intake-unfinished': { code: 'CONFLICT', says: 'One of the questions that we cannot do without has no answer yet.' },
  'answer-needed': { code: 'BAD_USER_INPUT', says: 'We cannot do without this one. Please choose an answer.', field: 'code' },
  'answer-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose one of the answers.', field: 'code' },
  'answer-in-the-future': { code: 'BAD_USER_INPUT', says: 'That day is still ahead. Please choose one that has passed.', field: 'code' },
  'answer-missing': { code: 'BAD_USER_INPUT', says: 'Please type a name, or skip this question.', field: 'code' },
  'answer-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 30 characters.', field: 'code' },
  'answer-control-character': {
    code: 'BAD_USER_INPUT',
    says: 'This name holds an invisible character. Please type it by hand.',
    field: 'code',
  },
  'answer-email': {
    code: 'BAD_USER_INPUT',
    says: 'That looks like an e-mail address. A first letter or a nickname is enough.',
    field: 'code',
  },
  'answer-web-address': {
    code: 'BAD_USER_INPUT',
    says: 'That looks like a web address. A first letter or a nickname is enough.',
    field: 'code',
  },
  'answer-handle': {
    code: 'BAD_USER_INPUT',
    says: 'That looks like the name of an account. A first letter or a nickname is enough.',
    field: 'code',
  },
  'answer-postal-address': {
    code: 'BAD_USER_INPUT',
    says: 'That looks like a postal address. A first letter or a nickname is enough.',
    field: 'code',
  },
  'answer-phone': {
    code: 'BAD_USER_INPUT',
    says: 'That looks like a phone number. A first letter or a nickname is enough.',
    field: 'code',
  },
});
