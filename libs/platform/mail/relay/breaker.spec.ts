import { beforeEach, describe, expect, it } from '@jest/globals';
import { Breaker } from './breaker';

let now: number;
let breaker: Breaker;
beforeEach(() => {
  now = 0;
  breaker = new Breaker(() => now);
});

/** One mail that tries the relay and fails. */
function failAgain(): void {
  expect(breaker.allow(8)).toBe(1);
  breaker.trying();
  breaker.failed();
}

describe('the breaker', () => {
  it('lets everything through while the relay answers', () => {
    expect(breaker.allow(8)).toBe(8);
    expect(breaker.allow(0)).toBe(0);
  });

  it('lets nothing through for five seconds after a failure, and then one mail', () => {
    breaker.failed();
    now = 4_999;
    expect(breaker.allow(8)).toBe(0);
    now = 5_000;
    expect(breaker.allow(8)).toBe(1);
    breaker.trying();
    expect(breaker.allow(8)).toBe(0);
  });

  it('waits twice as long after each try that fails, up to a minute', () => {
    breaker.failed();
    const pauses = [5_000, 10_000, 20_000, 40_000, 60_000, 60_000];
    for (const pause of pauses) {
      now += pause - 1;
      expect(breaker.allow(8)).toBe(0);
      now += 1;
      failAgain();
    }
  });

  it('counts many that fail together as one failure', () => {
    for (let mail = 0; mail < 8; mail += 1) {
      breaker.trying();
      breaker.failed();
    }
    now = 5_000;
    expect(breaker.allow(8)).toBe(1);
  });

  it('lets everything through again after one success', () => {
    breaker.failed();
    now = 5_000;
    breaker.trying();
    breaker.succeeded();
    expect(breaker.allow(8)).toBe(8);
  });
});
