import { countBefore } from './count-before';
import type { FollowUp } from './follow-up';

/** Answers how many are at risk at any time, also at one at which nothing happened: entered before it, and there until it. */
export function atRiskAt({ times, entries }: Pick<FollowUp, 'times' | 'entries'>): (time: number) => number {
  const left = times.toSorted();
  const entered = entries?.toSorted();
  return (time) => (entered ? countBefore(entered, time) : left.length) - countBefore(left, time);
}
