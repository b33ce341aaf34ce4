import { addDays } from '@rekindle/check-ins/domain';
import type { Hold } from './progress';

/**
 * The day on which that many days have passed since another, those of holds not counted. A day within a hold is never the answer: whatever
 * would fall into it comes when it ends.
 *
 * @param from `2026-11-28` @param days 0 or more
 */
export function afterCountedDays(from: string, days: number, holds: readonly Hold[]): string {
  let [date, left] = [endOfHold(from, holds), days];
  while (left > 0) {
    date = endOfHold(addDays(date, 1), holds);
    left -= 1;
  }
  return date;
}

function endOfHold(date: string, holds: readonly Hold[]): string {
  const hold = holds.find(({ from, to }) => from <= date && date < to);
  return hold ? endOfHold(hold.to, holds) : date;
}
