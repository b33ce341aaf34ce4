import { describe, expect, it } from '@jest/globals';
import { isGoalClosed, type ReachOutFacts, waitingFor } from './waiting';

const now = new Date('2026-06-01T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const calm: ReachOutFacts = {
  ...{ noContactSince: daysAgo(45), daysAgreed: 30, impacts: [20, 30], unanswered: [], mayTryAgain: false },
  ...{ isExPartnered: false, quietUntil: null, yesAt: daysAgo(1) },
};
const waiting = (facts: Partial<ReachOutFacts>) => waitingFor({ ...calm, ...facts }, now);

describe('a first message', () => {
  it('waits for nothing when all is calm', () => {
    expect(waiting({})).toEqual([]);
  });

  it('waits for the days that were agreed, 30 at least and 60 at most', () => {
    expect(waiting({ noContactSince: daysAgo(44), daysAgreed: 45 })).toEqual([
      { condition: 'days-too-few', until: new Date(now.getTime() + 86_400_000) },
    ]);
    expect(waiting({ noContactSince: daysAgo(29), daysAgreed: 3 })).toMatchObject([{ condition: 'days-too-few' }]);
    expect(waiting({ noContactSince: daysAgo(60), daysAgreed: 400 })).toEqual([]);
    expect(waiting({ noContactSince: null })).toEqual([{ condition: 'days-too-few', until: null }]);
  });

  it('waits while the weight is 50 or more in either week, or unknown', () => {
    expect(waiting({ impacts: [49.9, 49.9] })).toEqual([]);
    for (const impacts of [
      [50, 0],
      [0, 50],
      [null, 0],
      [0, null],
    ] as const)
      expect(waiting({ impacts })).toMatchObject([{ condition: 'distress-high' }]);
  });

  it('after one that nobody answered waits thirty days, and then for the coach', () => {
    expect(waiting({ unanswered: [daysAgo(29)] })).toMatchObject([{ condition: 'unanswered-wait' }]);
    expect(waiting({ unanswered: [daysAgo(30)] })).toEqual([{ condition: 'repeat-attempt', until: null }]);
    expect(waiting({ unanswered: [daysAgo(30)], mayTryAgain: true })).toEqual([]);
    expect(waiting({ unanswered: [daysAgo(29)], mayTryAgain: true })).toMatchObject([{ condition: 'unanswered-wait' }]);
  });

  it('waits at night, when the ex has somebody, and when the yes is older than fourteen days', () => {
    const morning = new Date('2026-06-02T07:00:00Z');
    expect(waiting({ quietUntil: morning })).toEqual([{ condition: 'quiet-hours', until: morning }]);
    expect(waiting({ isExPartnered: true })).toEqual([{ condition: 'ex-partnered', until: null }]);
    expect(waiting({ yesAt: daysAgo(14) })).toEqual([]);
    expect(waiting({ yesAt: daysAgo(14.01) })).toEqual([{ condition: 'stale-review', until: null }]);
    expect(waiting({ yesAt: null })).toEqual([]);
  });

  it('is over after a no, and after two silences: there is no third', () => {
    expect(isGoalClosed({ unanswered: [daysAgo(90)], wasToldNo: false })).toBe(false);
    expect(isGoalClosed({ unanswered: [daysAgo(90), daysAgo(40)], wasToldNo: false })).toBe(true);
    expect(isGoalClosed({ unanswered: [], wasToldNo: true })).toBe(true);
  });
});
