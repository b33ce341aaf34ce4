import { addDays, instantOf, localDateAt, weekdayOf } from '@rekindle/check-ins/domain';
import type { DaysAway, ReadingWindow } from './reading-window';

const hour = 3_600_000;

/** How long before the end of a window something has to be there, so that it can still be read in it. */
export const notBefore = 12 * hour;

/** By when something is read that nobody has promised anything about. */
export const withoutPromise = 48 * hour;

// A zone may leave a day of the calendar out, and what ends on it then ends a week later; nobody is away for longer than a year and a day.
const daysAhead = 15;
const daysAheadWhileAway = 366 + daysAhead;

/**
 * By when a coach has read what arrives now: the first end of one of their windows at least twelve hours later, on a day on which they are here.
 *
 * @param zone of the IANA database, where the coach reads
 * @param away days on which they do not
 * @returns null where there is no window
 */
export function promisedBy(windows: readonly ReadingWindow[], zone: string, arrivedAt: Date, away: DaysAway | null = null): Date | null {
  if (windows.length === 0) return null;
  const earliest = arrivedAt.getTime() + notBefore;
  // The day before: its clock may be put back, so that it shows the same time twice and another day in between.
  const start = addDays(localDateAt(zone, new Date(earliest)), -1);
  for (let day = 0; day <= (away ? daysAheadWhileAway : daysAhead); day++) {
    const date = addDays(start, day);
    if (away && away.fromDay <= date && date <= away.untilDay) continue;
    const ends = endsOn(windows, zone, date).filter((end) => end >= earliest);
    if (ends.length > 0) return new Date(Math.min(...ends));
  }
  return null;
}

/** By when it is due, promised or not. */
export function dueBy(
  windows: readonly ReadingWindow[],
  zone: string,
  arrivedAt: Date,
  away: DaysAway | null = null,
): { readonly dueAt: Date; readonly isPromised: boolean } {
  const promised = promisedBy(windows, zone, arrivedAt, away);
  return promised ? { dueAt: promised, isPromised: true } : { dueAt: new Date(arrivedAt.getTime() + withoutPromise), isPromised: false };
}

function endsOn(windows: readonly ReadingWindow[], zone: string, date: string): number[] {
  const weekday = weekdayOf(date);
  return windows.flatMap((window) => {
    const end = window.weekday === weekday ? instantOf(zone, date, window.at) : null;
    return end ? [end.at.getTime()] : [];
  });
}
