import { describe, expect, it } from '@jest/globals';
import { tryAgainIn } from './try-again';

describe('when to try again', () => {
  it.each([
    [1, 'a second'],
    [42, '42 seconds'],
    [60, 'a minute'],
    [61, '2 minutes'],
    [700, '12 minutes'],
    [3_600, 'an hour'],
    [80_000, '23 hours'],
  ])('after %d seconds is said as %s', (seconds, words) => {
    expect(tryAgainIn(seconds)).toBe(`Please try again in ${words}.`);
  });
});
