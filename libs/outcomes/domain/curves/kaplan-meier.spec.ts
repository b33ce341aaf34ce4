import { describe, expect, it } from '@jest/globals';
import type { FollowUp } from '../followed/follow-up';
import { followed } from '../followed/follow-up.builder';
import { riskTable } from '../followed/risk-table';
import { logInterval, logLogInterval } from './intervals';
import { kaplanMeier, medianTime, reverseKaplanMeier } from './kaplan-meier';
import { printed, printedLine } from './rounded.builder';
import { stepAt } from './step-at';

const curveOf = (people: FollowUp) => kaplanMeier(riskTable(people));

/** time, S, se and the log-log interval at each time of an event, as tables print it. */
function table(people: FollowUp, digits: number, interval = logLogInterval): readonly string[] {
  const { events } = riskTable(people);
  const { times, survival, standardErrors } = curveOf(people);
  return [...times].flatMap((time, row) => {
    const [share, error] = [survival[row]!, standardErrors[row]!];
    const { lower, upper } = interval(share, error);
    return events[row] ? [`${time}: ${printedLine([share, error, lower, upper], digits)}`] : [];
  });
}

describe('eight reunions, and whether they are still together', () => {
  const reunions = followed('20 45 60+ 90 90+ 180+ 200 365+');

  it('counts those censored at a time as at risk then', () => {
    expect([...riskTable(reunions).atRisk]).toEqual([8, 7, 6, 5, 3, 2, 1]);
    expect(table(reunions, 6)).toEqual([
      '20: 0.875000 0.116927 0.387000 0.981393',
      '45: 0.750000 0.153093 0.314807 0.930898',
      '90: 0.600000 0.181659 0.195496 0.852254',
      '200: 0.300000 0.230760 0.014824 0.708794',
    ]);
  });

  it('has an interval on the scale of the logarithm too, which ends at one', () => {
    expect(table(reunions, 6, logInterval)[2]).toBe('90: 0.600000 0.181659 0.331465 1.000000');
  });

  it('reaches its median, and says how long people were followed', () => {
    expect(medianTime(curveOf(reunions))).toBe(200);
    expect(medianTime(reverseKaplanMeier(riskTable(reunions)))).toBe(180);
  });
});

describe('people who are looked at only from later on', () => {
  it('are at risk after their entry', () => {
    const people = followed('40(0) 80(20) 90+(50) 100(10) 120+(70)');
    const { atRisk } = riskTable(people);
    expect([...atRisk]).toEqual([3, 4, 3, 2, 1]);
    expect(printedLine([...curveOf(people).survival], 6)).toBe('0.666667 0.500000 0.500000 0.250000 0.250000');
  });

  it('make a curve too rosy where their entry is left out', () => {
    expect(printedLine([...curveOf(followed('40 80 90+ 100 120+')).survival], 1)).toBe('0.8 0.6 0.6 0.3 0.3');
  });
});

// Freireich and others (1963), remission in leukaemia; the figures of the first table are SAS's, of the second Stata's, medians R's.
describe('the trial of 6-mercaptopurine', () => {
  const treated = followed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
  const placebo = followed('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

  it('has the published curve for those treated', () => {
    expect(table(treated, 6)).toEqual([
      '6: 0.857143 0.076360 0.619718 0.951552',
      '7: 0.806723 0.086935 0.563147 0.922809',
      '10: 0.752941 0.096350 0.503200 0.889362',
      '13: 0.690196 0.106815 0.431610 0.849066',
      '16: 0.627451 0.114054 0.367511 0.804912',
      '22: 0.537815 0.128234 0.267779 0.746791',
      '23: 0.448179 0.134591 0.188052 0.680143',
    ]);
    expect(medianTime(curveOf(treated))).toBe(23);
  });

  it('has the published curve for those who were not', () => {
    expect(table(placebo, 4).slice(0, 2)).toEqual(['1: 0.9048 0.0641 0.6700 0.9753', '2: 0.8095 0.0857 0.5689 0.9239']);
    expect(medianTime(curveOf(placebo))).toBe(8);
    expect(table(placebo, 4).at(-1)).toBe('23: 0.0000 none none none');
  });
});

// Miller (1981), maintained chemotherapy in leukaemia, as R's survival prints summary(survfit(Surv(time, status) ~ x, aml)).
describe('the trial of maintained chemotherapy, with intervals on the scale of the logarithm', () => {
  const lines = (people: FollowUp, digits: number) =>
    table(people, 9, logInterval).map((line) => {
      const [time, share, error, lower, upper] = line.split(' ');
      return [time, printed(Number(share), digits), printed(Number(error), 4), printed(Number(lower), 4), printed(Number(upper), 3)].join(
        ' ',
      );
    });

  it('has the published curve for those who were maintained', () => {
    expect(lines(followed('9 13 13+ 18 23 28+ 31 34 45+ 48 161+'), 3)).toEqual([
      '9: 0.909 0.0867 0.7541 1.000',
      '13: 0.818 0.1163 0.6192 1.000',
      '18: 0.716 0.1397 0.4884 1.000',
      '23: 0.614 0.1526 0.3769 0.999',
      '31: 0.491 0.1642 0.2549 0.946',
      '34: 0.368 0.1627 0.1549 0.875',
      '48: 0.184 0.1535 0.0359 0.944',
    ]);
  });

  it('has the published curve for those who were not', () => {
    expect(lines(followed('5 5 8 8 12 16+ 23 27 30 33 43 45'), 4).slice(0, -1)).toEqual([
      '5: 0.8333 0.1076 0.6470 1.000',
      '8: 0.6667 0.1361 0.4468 0.995',
      '12: 0.5833 0.1423 0.3616 0.941',
      '23: 0.4861 0.1481 0.2675 0.883',
      '27: 0.3889 0.1470 0.1854 0.816',
      '30: 0.2917 0.1387 0.1148 0.741',
      '33: 0.1944 0.1219 0.0569 0.664',
      '43: 0.0972 0.0919 0.0153 0.620',
    ]);
  });
});

// CAMIS, "R vs SAS: Kaplan-Meier", where a curve lies on one half exactly.
describe('a curve that lies on one half', () => {
  const people = followed('54 75 77 84 87 92+ 103+ 105+ 112+ 118+');
  const curve = curveOf(people);
  const at = (time: number) => {
    const row = stepAt(curve.times, time);
    const { lower, upper } = logLogInterval(curve.survival[row]!, curve.standardErrors[row]!);
    return printedLine([curve.survival[row], lower, upper], 3);
  };

  it('has its published shares', () => {
    expect(at(80)).toBe('0.700 0.329 0.892');
    expect(at(100)).toBe('0.500 0.184 0.753');
    expect(stepAt(curve.times, 53)).toBe(-1);
  });

  it('has not reached its median', () => {
    expect(medianTime(curve)).toBeNull();
    expect(medianTime(curveOf(followed('1 2')))).toBe(2);
  });

  it('lies on it exactly however it was rounded', () => {
    for (const [first, left] of [
      [7, 5],
      [9, 7],
      [11, 7],
      [13, 9],
      [49, 29],
    ] as const) {
      const times = Float64Array.of(1, 2);
      // left/first stay, others enter, then first of 2 left stay: a half in fractions, and in binary ones sometimes a little less.
      const curve = kaplanMeier({
        times,
        atRisk: Float64Array.of(first, 2 * left),
        events: Float64Array.of(first - left, 2 * left - first),
      });
      expect(curve.survival[1]).toBeCloseTo(0.5, 14);
      expect(medianTime(curve)).toBeNull();
    }
  });
});
