import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong with clients, in words for their coach. */
export const clientsProblem = defineProblems('clients', {
  'already-here': {
    code: 'CONFLICT',
    says: 'Somebody with this address is already on your list. You can mail them the invitation again from there.',
    field: 'email',
  },
  'has-joined': { code: 'CONFLICT', says: 'This client has accepted already. No new invitation is needed.' },
  'cursor-unknown': { code: 'BAD_USER_INPUT', says: 'This page of the list is no longer there. Please start from the top.' },
});
