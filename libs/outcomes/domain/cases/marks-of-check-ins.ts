import { addDays, daysBetween } from '@rekindle/check-ins/domain';
import { CaseFigure, type CaseMark } from './case-mark';
import { groupedBy } from './grouped-by';

/** A day that somebody was asked about, once it is over. */
export interface ClosedCheckIn {
  readonly day: string;
  readonly isAnswered: boolean;
}

/** A month of coaching, in days, so that every month asks as often as the others. */
export const coachingMonth = 30;
const mostMonths = 12;
// The last day of a month is asked about until the next ones: only then is it known what was answered.
const daysToClose = 3;

/** Which share of each month's check-ins somebody answered, as soon as the month is over; nothing for months in which they were asked nothing. */
export function marksOfCheckIns(startedOn: string, checkIns: readonly ClosedCheckIn[], today: string): readonly CaseMark[] {
  const complete = monthsOver(startedOn, today);
  const byMonth = groupedBy(checkIns, ({ day }) => Math.floor(daysBetween(startedOn, day) / coachingMonth) + 1);
  return [...byMonth].flatMap(([month, asked]) => {
    if (month < 1 || month > complete) return [];
    return [{ figure: CaseFigure.CHECK_INS, time: asked.filter(({ isAnswered }) => isAnswered).length / asked.length, outcome: month }];
  });
}

/** The day on which the next month of coaching is over; null after the last that is counted. */
export function nextMonthOver(startedOn: string, today: string): string | null {
  const next = monthsOver(startedOn, today) + 1;
  return next > mostMonths ? null : addDays(startedOn, next * coachingMonth + daysToClose);
}

function monthsOver(startedOn: string, today: string): number {
  return Math.min(mostMonths, Math.max(0, Math.floor((daysBetween(startedOn, today) - daysToClose) / coachingMonth)));
}
