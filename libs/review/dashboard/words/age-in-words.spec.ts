import { describe, expect, it } from '@jest/globals';
import { ageInWords } from './age-in-words';

describe('how long something has waited', () => {
  it.each([
    ['2026-11-29T11:59:30Z', '0 min'],
    ['2026-11-29T11:01:00Z', '59 min'],
    ['2026-11-29T11:00:00Z', '1 h'],
    ['2026-11-28T12:00:01Z', '23 h'],
    ['2026-11-27T08:00:00Z', '2 d 4 h'],
    ['2026-11-27T12:00:00Z', '2 d'],
    ['2026-11-20T08:00:00Z', '9 d'],
    ['2026-11-29T12:00:30Z', '0 min'],
  ])('since %s: %s', (since, words) => {
    expect(ageInWords(new Date(since), new Date('2026-11-29T12:00:00Z'))).toBe(words);
  });
});
