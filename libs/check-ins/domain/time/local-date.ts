import type { Weekday } from '../plan/cadence';
import { offsetAt } from './offset';

const dayLength = 86_400_000;

/** Whether a text is a day of the calendar, as `2026-11-28`. */
export function isLocalDate(text: string): boolean {
  // The thirtieth of February is read as the second of March.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).getUTCDate() === Number(text.slice(8));
}

export function addDays(date: string, days: number): string {
  return new Date(midnightOf(date) + days * dayLength).toISOString().slice(0, 10);
}

/** @param month `2026-03` */
export function lastDayOf(month: string): string {
  return addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
}

/** How many days later the other day is; negative where it is earlier. */
export function daysBetween(date: string, other: string): number {
  return Math.round((midnightOf(other) - midnightOf(date)) / dayLength);
}

export function weekdayOf(date: string): Weekday {
  return (new Date(midnightOf(date)).getUTCDay() || 7) as Weekday;
}

export function isLastOfMonth(date: string): boolean {
  return date.slice(0, 7) !== addDays(date, 1).slice(0, 7);
}

/** The day that a calendar on the wall of this zone shows. @throws RangeError when there is no such zone */
export function localDateAt(zone: string, at: Date): string {
  return new Date(at.getTime() + offsetAt(zone, at.getTime())).toISOString().slice(0, 10);
}

function midnightOf(date: string): number {
  if (!isLocalDate(date)) throw new RangeError(`"${date}" is no day of the calendar. Give one such as 2026-11-28.`);
  return Date.parse(`${date}T00:00Z`);
}
