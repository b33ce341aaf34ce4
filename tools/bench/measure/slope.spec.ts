import { expect, it } from '@jest/globals';
import { lowsOf, slopeOf } from './slope.mjs';

const minutely = (values: number[]) => values.map((value, at) => ({ at, value }));

it('finds a growth through noise and an outlier', () => {
  const { slope, low, high } = slopeOf(minutely([10, 12.1, 13.9, 16, 90, 20.1, 21.9, 24]));
  expect(slope).toBeCloseTo(2, 0);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(slope);
});

it('does not claim to know the direction of what only flutters', () => {
  const { low, high } = slopeOf(minutely([5, 3, 6, 4, 5, 3, 6, 4]));
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

it('takes what is left after the garbage was collected', () => {
  const sawTooth = minutely([10, 14, 18, 11, 15, 19, 12, 16, 20]);
  expect(lowsOf(sawTooth, 3).map(({ value }) => value)).toEqual([10, 11, 12]);
});
