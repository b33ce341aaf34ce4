import { describe, expect, it } from '@jest/globals';
import { followed } from '../followed/follow-up.builder';
import { chanceAbove } from './chi-squared';
import { logRank } from './log-rank';
import { printedLine } from './rounded.builder';

describe('log-rank', () => {
  it('has the published difference of 6-mercaptopurine and placebo', () => {
    const treated = followed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
    const placebo = followed('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
    const { observed, expected, chiSquared, p } = logRank(placebo, treated);
    expect(observed).toEqual([21, 9]);
    expect(printedLine([...expected, chiSquared!], 3)).toBe('10.749 19.251 16.793');
    expect(p).toBeCloseTo(4.17e-5, 7);
  });

  // As R's survdiff prints it for its data set aml.
  it('has the published difference of maintained chemotherapy', () => {
    const maintained = followed('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
    const without = followed('5 5 8 8 12 16+ 23 27 30 33 43 45');
    const { observed, expected, chiSquared, p } = logRank(maintained, without);
    expect(observed).toEqual([7, 11]);
    expect(printedLine([...expected, chiSquared!, p!], 2)).toBe('10.69 7.31 3.40 0.07');
  });

  it('is the same whichever group comes first', () => {
    const [one, other] = [followed('1 3 4+ 8(2)'), followed('2 3 3 9+')];
    expect(logRank(one, other).chiSquared).toBeCloseTo(logRank(other, one).chiSquared!, 12);
  });

  it('says nothing where nothing happened', () => {
    expect(logRank(followed('1+ 2+'), followed('3+'))).toMatchObject({ chiSquared: null, p: null });
  });
});

// Quantiles of the chi-squared distribution with one degree of freedom, as every table has them.
it.each([
  [3.841458820694124, 0.05],
  [6.634896601021213, 0.01],
  [10.827566170662733, 0.001],
  [0.000157087857861, 0.99],
  [0.454936423119573, 0.5],
])('chance alone gives more than %d in %d', (chiSquared, chance) => {
  expect(chanceAbove(chiSquared)).toBeCloseTo(chance, 11);
});
