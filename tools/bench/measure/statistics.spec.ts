import { expect, it } from '@jest/globals';
import { chance, median, medianWithInterval, shuffled } from './statistics.mjs';

it('takes the middle, or the mean of the two middles', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('knows how sure a median is, the same way each time', () => {
  const steady = medianWithInterval([0.5, 0.51, 0.5, 0.49, 0.5, 0.5, 0.51]);
  const wild = medianWithInterval([0.2, 0.9, 0.5, 0.1, 0.8, 0.4, 0.6]);
  expect(steady).toEqual({ median: 0.5, low: 0.5, high: 0.51 });
  expect(wild.high - wild.low).toBeGreaterThan(0.3);
  expect(medianWithInterval([0.2, 0.9, 0.5, 0.1, 0.8, 0.4, 0.6])).toEqual(wild);
});

it('gives every order its chance', () => {
  const random = chance(1);
  const orders = new Set(Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c'], random).join('')));
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});
