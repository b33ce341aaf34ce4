import { expect, it } from '@jest/globals';
import { riskTable } from '../followed/risk-table';
import { logInterval, logLogInterval } from './intervals';
import { kaplanMeier } from './kaplan-meier';
import { medianInterval } from './median-interval';

const curveOf = (...people: readonly string[]) =>
  kaplanMeier(
    riskTable({
      times: Float64Array.from(people, parseFloat),
      outcomes: Uint16Array.from(people, (person) => Number(!person.endsWith('+'))),
      kinds: 1,
      entries: null,
    }),
  );

// Weeks of remission in the trial of 6-mercaptopurine by Freireich and others (1963), as R's survfit prints the intervals of both medians.
const treated = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'.split(' ');

it('a median lies between 16 and a time that nobody has reached, as R prints it', () => {
  expect(medianInterval(curveOf(...treated), logInterval)).toEqual({ lower: 16, upper: NaN });
});

it('a median lies between 4 and 12, as R prints it', () => {
  expect(medianInterval(curveOf(...placebo), logInterval)).toEqual({ lower: 4, upper: 12 });
});

it('on the scale of log-log it lies elsewhere, and around the median as well', () => {
  expect(medianInterval(curveOf(...treated), logLogInterval)).toEqual({ lower: 13, upper: NaN });
  expect(medianInterval(curveOf(...placebo), logLogInterval)).toEqual({ lower: 4, upper: 11 });
});

it('where it happened to few, it has no end on either side', () => {
  const few = ['1', ...Array.from({ length: 30 }, () => '9+')];
  expect(medianInterval(curveOf(...few), logLogInterval)).toEqual({ lower: NaN, upper: NaN });
});
