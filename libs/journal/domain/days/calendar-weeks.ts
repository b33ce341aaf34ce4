import { addDays, lastDayOf, weekdayOf } from '@rekindle/check-ins/domain';

/** Seven days, from a Monday on. */
export type Week = readonly string[];

/** So many weeks, of which the last is the one that a day lies in. */
export function weeksUntil(day: string, count: number): readonly Week[] {
  const monday = mondayOf(day);
  return Array.from({ length: count }, (_, index) => weekFrom(addDays(monday, 7 * (index + 1 - count))));
}

/** The weeks that a month lies in, with the days of its neighbours in the first and the last. @param month `2026-03` */
export function weeksOfMonth(month: string): readonly Week[] {
  const last = lastDayOf(month);
  const weeks: Week[] = [];
  for (let monday = mondayOf(`${month}-01`); monday <= last; monday = addDays(monday, 7)) weeks.push(weekFrom(monday));
  return weeks;
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

function weekFrom(monday: string): Week {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}
