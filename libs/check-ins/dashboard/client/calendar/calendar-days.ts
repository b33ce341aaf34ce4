import { addDays, weekdayOf } from '@rekindle/check-ins/domain';
import type { CheckInDayFragment, CheckInPlanFragment } from '@rekindle/shared/graphql';
import { isAskedOn } from './asked-on';

/** What a day of the calendar is about. */
export type Sign = 'answered' | 'skipped' | 'missed' | 'unsent' | 'open' | 'ahead' | 'nothing';

/** A day of the client's calendar, and what came of it. */
export interface CalendarDay {
  readonly day: string;
  readonly sign: Sign;
  readonly checkIn: CheckInDayFragment | null;
}

const weeksBefore = 3;
const weeksShown = 5;

/** Five weeks from Monday to Sunday: three that are over, the present one and the next. @param today in the client's zone */
export function calendarDays(
  checkIns: readonly CheckInDayFragment[],
  plan: CheckInPlanFragment,
  { today, now }: { readonly today: string; readonly now: Date },
): CalendarDay[][] {
  const monday = addDays(today, 1 - weekdayOf(today) - 7 * weeksBefore);
  const byDay = new Map(checkIns.map((checkIn) => [checkIn.day, checkIn]));
  const dayAt = (offset: number): CalendarDay => {
    const day = addDays(monday, offset);
    const checkIn = byDay.get(day) ?? null;
    if (checkIn) return { day, checkIn, sign: signOf(checkIn, now) };
    return { day, checkIn, sign: day >= today && isAskedOn(plan, day, today) ? 'ahead' : 'nothing' };
  };
  return Array.from({ length: weeksShown }, (_, week) => Array.from({ length: 7 }, (_, weekday) => dayAt(7 * week + weekday)));
}

function signOf({ outcome, dueAt }: CheckInDayFragment, now: Date): Sign {
  switch (outcome) {
    case 'ANSWERED':
      return 'answered';
    case 'SKIPPED':
      return 'skipped';
    case 'MISSED':
      return 'missed';
    case 'UNSENT':
      return 'unsent';
    case null:
      return new Date(dueAt) > now ? 'ahead' : 'open';
  }
}
