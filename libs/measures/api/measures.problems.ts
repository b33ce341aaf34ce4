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
});
