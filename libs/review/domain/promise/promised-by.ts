import { addDays, instantOf, localDateAt, weekdayOf } from '@rekindle/check-ins/domain';
import type { ReadingWindow } from './reading-window';

const hour = 3_600_000;

/** How long before the end of a window something has to be there, so that it can still be read in it. */
export const notBefore = 12 * hour;

/** By when something is read that nobody has promised anything about. */
export const withoutPromise = 48 * hour;

// A zone may leave a day of the calendar out, and what ends on it then ends a week later.
const daysAhead = 15;

/**
 * By when a coach has read what arrives now: the first end of one of their windows at least twelve hours later.
 *
 * @param zone of the IANA database, where the coach reads
 * @returns null where there is no window
 */
export function promisedBy(windows: readonly ReadingWindow[], zone: string, arrivedAt: Date): Date | null {
  const earliest = arrivedAt.getTime() + notBefore;
  // The day before: its clock may be put back, so that it shows the same time twice and another day in between.
  const start = addDays(localDateAt(zone, new Date(earliest)), -1);
  for (let day = 0; day <= daysAhead; day++) {
    const ends = endsOn(windows, zone, addDays(start, day)).filter((end) => end >= earliest);
    if (ends.length > 0) return new Date(Math.min(...ends));
  }
  return null;
}

/** By when it is due, promised or not. */
export function dueBy(
  windows: readonly ReadingWindow[],
  zone: string,
  arrivedAt: Date,
): { readonly dueAt: Date; readonly isPromised: boolean } {
  const promised = promisedBy(windows, zone, arrivedAt);
  return promised ? { dueAt: promised, isPromised: true } : { dueAt: new Date(arrivedAt.getTime() + withoutPromise), isPromised: false };
}

function endsOn(windows: readonly ReadingWindow[], zone: string, date: string): number[] {
  const weekday = weekdayOf(date);
  return windows.flatMap((window) => {
    const end = window.weekday === weekday ? instantOf(zone, date, window.at) : null;
    return end ? [end.at.getTime()] : [];
  });
}
