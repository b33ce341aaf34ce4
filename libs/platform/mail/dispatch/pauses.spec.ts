import { describe, expect, it } from '@jest/globals';
import { pauseAfter } from './pauses';

const middle = 0.5;

describe('the pause before the next attempt', () => {
  it('grows from a minute to two hours', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => pauseAfter('TEMP', attempt, undefined, middle))).toEqual([60, 300, 900, 3_600, 7_200]);
  });

  it('is spread by a fifth to either side', () => {
    expect(pauseAfter('TEMP', 1, undefined, 0)).toBeCloseTo(48);
    expect(pauseAfter('TEMP', 1, undefined, 1)).toBeCloseTo(72);
  });

  it('gives greylisting its five minutes', () => {
    expect(pauseAfter('TEMP', 1, '4.7.1', middle)).toBe(300);
    expect(pauseAfter('TEMP', 3, '4.7.1', middle)).toBe(900);
  });

  it('is short after a relay that hung up, once', () => {
    expect([0, 1].map((chance) => pauseAfter('SAFE', 1, undefined, chance))).toEqual([10, 30]);
    expect(pauseAfter('SAFE', 2, undefined, middle)).toBe(300);
  });

  it('is long for a mailbox that is full', () => {
    expect([1, 2, 3].map((attempt) => pauseAfter('TEMP_MAILBOX', attempt, undefined, middle))).toEqual([3_600, 14_400, 86_400]);
  });
});
