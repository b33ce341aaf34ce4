import { addDays, lastDayOf } from '@rekindle/check-ins/domain';
import { type Week, weeksOfMonth, weeksUntil } from '@rekindle/journal/domain';

/** Three weeks with the newest at the end, or a month. */
export type CalendarView = 'weeks' | 'month';

const weeksAtOnce = 3;

/** The weeks that are seen. @param at a day that lies in the last week, or in the month */
export function weeksOf(view: CalendarView, at: string): readonly Week[] {
  return view === 'weeks' ? weeksUntil(at, weeksAtOnce) : weeksOfMonth(at.slice(0, 7));
}

/** Where the weeks before, or after, are seen. @param today nothing lies behind it */
export function turned(view: CalendarView, at: string, way: -1 | 1, today: string): string {
  const there = view === 'weeks' ? addDays(at, way * weeksAtOnce * 7) : monthBeside(at, way);
  return there > today ? today : there;
}

function monthBeside(at: string, way: -1 | 1): string {
  const month = at.slice(0, 7);
  const first = way === 1 ? addDays(lastDayOf(month), 1) : addDays(`${month}-01`, -1);
  return lastDayOf(first.slice(0, 7));
}

/** The day that a key leads to; null for other keys. */
export function dayAfterKey(key: string, day: string, view: CalendarView, today: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return weeksUntil(day, 1)[0]?.[0] ?? day;
    case 'End':
      return weeksUntil(day, 1)[0]?.at(-1) ?? day;
    case 'PageUp':
      return turned(view, day, -1, today);
    case 'PageDown':
      return turned(view, day, 1, today);
    default:
      return null;
  }
}
