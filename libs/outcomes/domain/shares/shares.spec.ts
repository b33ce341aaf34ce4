import { describe, expect, it } from '@jest/globals';
import { printed } from '../curves/rounded.builder';
import { lossToFollowUp } from './loss-to-follow-up';
import { wilson } from './wilson';

const bounds = (x: number, n: number, digits: number) => {
  const { lower, upper } = wilson(x, n)!;
  return `${printed(lower, digits)}-${printed(upper, digits)}`;
};

it.each([
  [0, 5, '0.000000-0.434482'],
  [1, 3, '0.061492-0.792340'],
  [4, 10, '0.168180-0.687326'],
  [4, 7, '0.250458-0.841780'],
  [3, 8, '0.136844-0.694258'],
  [0, 10, '0.000000-0.277533'],
  [10, 10, '0.722467-1.000000'],
  [9, 30, '0.166647-0.478758'],
  [15, 50, '0.191036-0.437504'],
  [30, 100, '0.218949-0.395849'],
  [1054, 3512, '0.285182-0.315483'],
])('%d of %d lies in %s', (x, n, interval) => {
  expect(bounds(x, n, 6)).toBe(interval);
});

// Newcombe (1998), the score method in the table of seven methods for one proportion.
it.each([
  [81, 263, '0.2553-0.3662'],
  [15, 148, '0.0624-0.1605'],
  [0, 20, '0.0000-0.1611'],
  [1, 29, '0.0061-0.1718'],
])('%d of %d lies in %s, as published', (x, n, interval) => {
  expect(bounds(x, n, 4)).toBe(interval);
});

it('begins and ends at exactly nobody and everybody, and knows nothing of none', () => {
  for (let n = 1; n < 200; n++) expect([wilson(0, n)?.lower, wilson(n, n)?.upper]).toEqual([0, 1]);
  expect(wilson(0, 0)).toBeNull();
});

describe('loss to follow-up', () => {
  const happened = [30, 60, 90, 150];
  const movedOn = [45, 75, 120];
  const people = [...happened, ...movedOn, 60, 100, 180].map((until, index) => ({ until, hasHappened: index < 7, sinceStart: 200 }));

  it('is who was not known about until then, and nothing had happened', () => {
    expect(lossToFollowUp(people, 180)).toMatchObject({ of: 10, unknown: 2, share: 0.2 });
  });

  it('puts bounds around a figure: as if it had happened to none of them, and to all', () => {
    const reunions = people.map((each, index) => ({ ...each, hasHappened: index < 4, until: index < 7 && index > 3 ? 180 : each.until }));
    expect(lossToFollowUp(reunions, 180).bounds).toEqual({ worst: 0.4, best: 0.6 });
  });

  it('leaves out who started too late to be known about', () => {
    const late = { until: 20, hasHappened: false, sinceStart: 20 };
    expect(lossToFollowUp([...people, late], 180).of).toBe(10);
    expect(lossToFollowUp([late], 180)).toEqual({ of: 0, events: 0, unknown: 0, share: null, bounds: null });
  });
});
