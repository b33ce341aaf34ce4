import { describe, expect, it } from '@jest/globals';
import { headcount } from './headcount';

describe('how many clients there are', () => {
  it.each([
    [{ now: 0, over: 0 }, 'The people you work with.'],
    [{ now: 1, over: 0 }, 'One person now.'],
    [{ now: 34, over: 0 }, '34 people now.'],
    [{ now: 34, over: 58 }, '34 people now, 58 who have finished.'],
    [{ now: 1, over: 1 }, 'One person now, one who has finished.'],
    [{ now: 1_000, over: 1_000 }, 'More than 999 people now, more than 999 who have finished.'],
  ])('%j is "%s"', (caseload, words) => {
    expect(headcount(caseload)).toBe(words);
  });
});
