import { addDays, daysBetween, isLastOfMonth, weekdayOf } from '../time/local-date';
import type { Cadence, EventDay } from './cadence';

/**
 * Whether a cadence falls on a day.
 *
 * @param date `2026-11-28`
 * @param startsOn the first day of its plan, from which every so many weeks are counted
 * @param events what happened so far
 */
export function fallsOn(cadence: Cadence, date: string, startsOn: string, events: readonly EventDay[]): boolean {
  switch (cadence.every) {
    case 'week':
      return cadence.on.includes(weekdayOf(date));
    case 'weeks':
      return weekdayOf(date) === cadence.on && Math.floor(daysBetween(startsOn, date) / 7) % cadence.weeks === 0;
    case 'month':
      return isDayOfMonth(date, cadence.day);
    case 'event':
      return events.some(({ event, on }) => event === cadence.event && addDays(on, cadence.days) === date);
    default:
      return cadence satisfies never;
  }
}

// Nobody who asked for the 31st wants seven months of the year.
function isDayOfMonth(date: string, day: number): boolean {
  const today = Number(date.slice(8));
  return today === day || (day > today && isLastOfMonth(date));
}
