import type { Interval } from './intervals';
import type { SurvivalCurve } from './kaplan-meier';

/**
 * Where the true median lies: at all times at which one half lies within the interval of the curve (Brookmeyer and Crowley 1982, with any of the
 * intervals of a curve), as R's survfit prints it. It ends where the lower, and the upper, end of the interval is at one half or below.
 *
 * @param interval of a share and its standard error: `logLogInterval`, or `logInterval` as R has it unless told
 * @returns NaN for an end that is not reached
 */
export function medianInterval(
  { times, survival, standardErrors }: SurvivalCurve,
  interval: (share: number, error: number) => Interval,
): Interval {
  const ends = Array.from(survival, (share, row) =>
    share === 0 ? { lower: 0, upper: 0 } : interval(share, standardErrors[row] as number),
  );
  const first = (end: keyof Interval) => times[ends.findIndex((bounds) => bounds[end] <= 0.5)] ?? NaN;
  return { lower: first('lower'), upper: first('upper') };
}
