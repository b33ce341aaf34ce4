import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with check-ins, in words for whoever reads them. Those of a plan are named as `planFlaws` names them. */
export const checkInsProblem = defineProblems('check-ins', {
  'plan-changed': {
    code: 'CONFLICT',
    says: 'Somebody has changed this plan meanwhile. What you typed stays here: please look at the newer one before you save.',
  },
  'plan-part-missing': { code: 'BAD_USER_INPUT', says: 'Please add something to ask.', field: 'parts' },
  'plan-parts-too-many': { code: 'BAD_USER_INPUT', says: 'Please use at most eight groups of questions.', field: 'parts' },
  'plan-part-duplicate': {
    code: 'BAD_USER_INPUT',
    says: 'Two groups have the same name within the plan. Please remove one and add it anew.',
    field: 'parts',
  },
  'plan-question-missing': { code: 'BAD_USER_INPUT', says: 'Please add a question to each group, or remove the group.', field: 'parts' },
  'plan-questions-too-many': { code: 'BAD_USER_INPUT', says: 'Please use at most ten questions in a group.', field: 'parts' },
  'plan-question-duplicate': { code: 'BAD_USER_INPUT', says: 'One question is there twice. Please remove one of the two.', field: 'parts' },
  'plan-id-missing': {
    code: 'BAD_USER_INPUT',
    says: 'A question has no name within the plan. Please remove it and add it anew.',
    field: 'parts',
  },
  'plan-words-missing': {
    code: 'BAD_USER_INPUT',
    says: 'Please write what you want to ask, and what both ends of a scale mean.',
    field: 'parts',
  },
  'plan-words-unreadable': {
    code: 'BAD_USER_INPUT',
    says: 'One of the questions holds a sign that nobody can read. Please type it anew.',
    field: 'parts',
  },
  'plan-words-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 200 characters for a question.', field: 'parts' },
  'plan-questionnaire-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a questionnaire from the list.', field: 'parts' },
  'plan-questionnaire-not-offered': {
    code: 'BAD_USER_INPUT',
    says: 'This questionnaire is not switched on in your practice. Please choose another one.',
    field: 'parts',
  },
  'plan-weekdays-missing': { code: 'BAD_USER_INPUT', says: 'Please choose at least one day of the week.', field: 'parts' },
  'plan-weekday-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the week.', field: 'parts' },
  'plan-weeks-out-of-range': { code: 'BAD_USER_INPUT', says: 'Please choose every 2 to 12 weeks.', field: 'parts' },
  'plan-month-day-out-of-range': { code: 'BAD_USER_INPUT', says: 'Please choose a day of the month from 1 to 31.', field: 'parts' },
  'plan-event-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose what it follows.', field: 'parts' },
  'plan-event-days-out-of-range': {
    code: 'BAD_USER_INPUT',
    says: 'Please choose at most 365 days after it, and at least 1 after contact, which is told in the check-in of its day.',
    field: 'parts',
  },
  'plan-at-malformed': { code: 'BAD_USER_INPUT', says: 'Please choose an hour, such as 19:00.', field: 'at' },
  'plan-quiet-malformed': {
    code: 'BAD_USER_INPUT',
    says: 'Please choose when quiet hours begin and end, such as 21:00 and 08:00.',
    field: 'quiet',
  },
  'plan-quiet-same': {
    code: 'BAD_USER_INPUT',
    says: 'Quiet hours that begin and end at the same time are none. Choose another end, or none.',
    field: 'quiet',
  },
  'plan-starts-on-malformed': { code: 'BAD_USER_INPUT', says: 'Please choose the first day.', field: 'startsOn' },
  'plan-ends-on-malformed': { code: 'BAD_USER_INPUT', says: 'Please choose the last day, or none.', field: 'endsOn' },
  'plan-ends-before-start': {
    code: 'BAD_USER_INPUT',
    says: 'The last day lies before the first. Please choose a later one.',
    field: 'endsOn',
  },
  'template-name-missing': { code: 'BAD_USER_INPUT', says: 'Please give it a name that you will recognise.', field: 'name' },
  'template-name-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 80 characters.', field: 'name' },
  'day-unknown': { code: 'BAD_USER_INPUT', says: 'Please choose a day.', field: 'until' },
  'address-takes-no-mail': {
    code: 'CONFLICT',
    says: 'Mail to your address came back, or was reported as unwanted, so none of this kind goes there. Please ask whoever runs Rekindle for you.',
  },
  'not-waiting': { code: 'CONFLICT', says: 'This mail does not wait any more, or it is too late for it. Please load the page again.' },
  closed: { code: 'CONFLICT', says: 'This one has closed. The next one comes by mail, as planned.' },
  'not-asked': { code: 'BAD_USER_INPUT', says: 'This question is not asked any more. Please open the check-in again.' },
  'not-offered-answer': { code: 'BAD_USER_INPUT', says: 'Please choose one of the answers.' },
  'line-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 500 characters.' },
});
