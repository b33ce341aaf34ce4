/** @type {import('../faults.mjs').Fault} */
export const steady = {
  id: 'F1',
  says: 'nothing happens, for as long as it takes',
  mails: 40_000,
  happens: async ({ owe }) => owe(),
  passes: {
    'there was no doubt': ({ doubts }) => doubts === 0,
    'a worker stays under 400 MB': ({ memory }) => memory < 400,
  },
};
