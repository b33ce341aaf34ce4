import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with questionnaires, in words for who answers. */
export const measuresProblem = defineProblems('measures', {
  'not-offered': { code: 'NOT_FOUND', says: 'These questions are not asked here. Your Today shows what is.' },
  'new-wording': {
    code: 'CONFLICT',
    says: 'The wording of these questions has changed since you opened them. Please load the page again; what you answered is kept.',
  },
  'unknown-item': { code: 'BAD_USER_INPUT', says: 'This question is not asked any more. Please load the page again.', field: 'item' },
  'not-offered-answer': { code: 'BAD_USER_INPUT', says: 'Please choose one of the answers.', field: 'value' },
  'nothing-answered': { code: 'CONFLICT', says: 'There is no answer yet. Answer at least one question, then finish.' },
  'plan-first': {
    code: 'CONFLICT',
    says: 'Before the first of these questions, please read what happens after an answer, and agree to it. Open the questions once more from your list.',
  },
  'plan-changed': { code: 'CONFLICT', says: 'What you read has changed since. Please load the page again and read it once more.' },
  'plan-responder-missing': { code: 'BAD_USER_INPUT', says: 'Please choose a coach of your practice who answers.', field: 'responderId' },
  'plan-hours-missing': { code: 'BAD_USER_INPUT', says: 'Please say when they answer.', field: 'hours' },
  'plan-hours-too-long': { code: 'BAD_USER_INPUT', says: 'This is longer than 300 characters. Please shorten it.', field: 'hours' },
  'plan-steps-missing': { code: 'BAD_USER_INPUT', says: 'Please say what happens after such an answer.', field: 'steps' },
  'plan-steps-too-long': { code: 'BAD_USER_INPUT', says: 'This is longer than 2,000 characters. Please shorten it.', field: 'steps' },
  'plan-referral-missing': { code: 'BAD_USER_INPUT', says: 'Please say where you refer clients to, and how.', field: 'referral' },
  'plan-referral-too-long': { code: 'BAD_USER_INPUT', says: 'This is longer than 2,000 characters. Please shorten it.', field: 'referral' },
});
