import { describe, expect, it } from '@jest/globals';
import { claimFlaws } from './public-claim';
import { curveEnds, mayCompare, percent, shownAs, trustIn } from './shown-as';

it.each([
  [2, 4, 4, 'hidden'],
  [0, 0, 0, 'hidden'],
  [4, 9, 6, 'counts'],
  [4, 10, 1, 'counts'],
  [4, 10, 6, 'small-numbers'],
  [9, 30, 20, 'small-numbers'],
  [15, 50, 30, 'share'],
  [30, 100, 60, 'share'],
] as const)('%d of %d with %d at risk is shown as %s', (x, n, atRisk, shown) => {
  expect(shownAs({ x, n, atRisk })).toBe(shown);
});

describe('a curve', () => {
  it('ends with the last five at risk', () => {
    const times = Float64Array.of(30, 45, 60, 75, 90, 100);
    expect(curveEnds({ times, atRisk: Float64Array.of(10, 9, 8, 6, 5, 4) })).toBe(90);
    expect(curveEnds({ times: Float64Array.of(3), atRisk: Float64Array.of(4) })).toBeNull();
  });

  it('is compared only where every group has ten', () => {
    expect([mayCompare([10, 12]), mayCompare([10, 9])]).toEqual([true, false]);
  });
});

it('percent are whole numbers while one person is more than one of them', () => {
  expect([percent(4 / 9, 99), percent(0.2345, 100)]).toEqual([44, 23.5]);
});

it('who could not be reached decides how far to trust', () => {
  expect([0, 0.05, 0.051, 0.2, 0.21].map(trustIn)).toEqual(['fine', 'fine', 'warn', 'warn', 'unreliable']);
});

it('a public figure has thirty people, everybody who started, a horizon, an interval, and few who were lost', () => {
  const claim = { enrolled: 30, of: 30, lostShare: 0.2, horizon: 180, showsInterval: true };
  expect(claimFlaws(claim)).toEqual([]);
  expect(claimFlaws({ enrolled: 40, of: 29, lostShare: 0.21, horizon: null, showsInterval: false })).toEqual([
    'too-few',
    'not-all-enrolled',
    'too-many-lost',
    'no-horizon',
    'no-interval',
  ]);
});
