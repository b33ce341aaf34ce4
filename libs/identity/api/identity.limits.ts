import { day, defineLimits, hour, minute } from '@rekindle/platform/limits';

/** How often people may knock. What is counted by a key is counted by the address they type, whether anybody has it or not. */
export const identityLimits = defineLimits({
  // Forgotten after a right password. A mailed link still gets in, so nobody is locked out by somebody else's guesses.
  'sign-in': {
    points: 5,
    seconds: 15 * minute,
    by: 'key',
    says: 'That was a few tries in a row. You can have a link mailed to you instead.',
  },
  'sign-in-network': { points: 50, seconds: 15 * minute, by: 'network', says: 'Many people around you have tried to sign in.' },
  'mailed-link': { points: 5, seconds: hour, by: 'key', says: 'Several links were asked for with this address. The latest one works.' },
  'mailed-link-address': { points: 20, seconds: hour, by: 'address', says: 'That was a lot of mail for an hour.' },
  // Counted by the account.
  'second-factor': { points: 5, seconds: 15 * minute, by: 'key', says: 'That was a few tries in a row.' },
  proof: { points: 10, seconds: 15 * minute, by: 'session', says: 'That was a few tries in a row.' },
  'sign-up': { points: 10, seconds: hour, by: 'address', says: 'Several practices were opened from where you are.' },
  invitations: { points: 50, seconds: day, by: 'practice', says: 'Your practice has sent all the invitations of a day.' },
  exports: { points: 3, seconds: day, by: 'practice', says: 'Your practice has made all the exports of a day.' },
});
