import { addDays, weekdayOf } from '../time/local-date';

/** One day of something that a client wants to keep to; null where it does not count. */
export interface KeptDay {
  readonly localDate: string;
  readonly isKept: boolean | null;
}

/** "23 of 27", and the longest run. Nothing here goes back to zero: what was kept stays kept. */
export interface DaysKept {
  readonly kept: number;
  readonly of: number;
  readonly bestRun: number;
}

/** @param days in order */
export function daysKept(days: readonly KeptDay[]): DaysKept {
  const counted = days.filter(({ isKept }) => isKept !== null);
  return { kept: counted.filter(({ isKept }) => isKept).length, of: counted.length, bestRun: bestRunOf(counted) };
}

/** The days kept in a row. The first miss of a week is free: it adds nothing, and the run goes on. */
function bestRunOf(days: readonly KeptDay[]): number {
  let [best, run, freeWeek] = [0, 0, ''];
  for (const { localDate, isKept } of days) {
    const week = mondayOf(localDate);
    if (isKept) run += 1;
    else if (freeWeek === week) run = 0;
    else freeWeek = week;
    best = Math.max(best, run);
  }
  return best;
}

function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}
