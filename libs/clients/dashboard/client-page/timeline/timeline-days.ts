import type { TimelineRowFragment } from '@rekindle/shared/graphql';
import { dayInWords } from '@rekindle/shared/ui';

/** The items of one day. */
export interface TimelineDay {
  readonly name: string;
  readonly items: readonly TimelineRowFragment[];
}

/** Items as they come, taken together by the day that the calendar of the practice showed. */
export function byDay(items: readonly TimelineRowFragment[], now: Date, timeZone?: string): TimelineDay[] {
  const days: { name: string; items: TimelineRowFragment[] }[] = [];
  for (const item of items) {
    const name = nameOf(new Date(item.happenedAt), now, timeZone);
    const last = days.at(-1);
    if (last?.name === name) last.items.push(item);
    else days.push({ name, items: [item] });
  }
  return days;
}

/** "Today, Tuesday 10 March", "Sunday 8 March", in other years with the year. */
function nameOf(at: Date, now: Date, timeZone?: string): string {
  const day = dayInWords(at, timeZone);
  if (day === dayInWords(now, timeZone) && now.getTime() - at.getTime() < 2 * oneDay)
    return $localize`:@@timeline.today:Today, ${day}:day:`;
  const isYesterday = day === dayInWords(new Date(now.getTime() - oneDay), timeZone) && now.getTime() - at.getTime() < 3 * oneDay;
  if (isYesterday) return $localize`:@@timeline.yesterday:Yesterday, ${day}:day:`;
  const year = (date: Date) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', ...(timeZone ? { timeZone } : {}) }).format(date);
  return year(at) === year(now) ? day : `${day} ${year(at)}`;
}

const oneDay = 86_400_000;
