import { addDays, weekdayOf } from '../time/local-date';
import type { EventDay } from './cadence';
import { fallsOn } from './falls-on';
import type { Plan, PlanPart } from './plan';
import { type Rhythm, weeklyDay } from './rhythm';

/**
 * What is asked on a day: every part that falls on it, in the order of the plan. All of it is one check-in; none where it is empty.
 *
 * @param date `2026-11-28`, a day of the client's own calendar
 */
export function checkInOn(plan: Plan, date: string, events: readonly EventDay[], rhythm: Rhythm = 'full'): readonly PlanPart[] {
  if (rhythm === 'stopped' || date < plan.startsOn || (plan.endsOn !== null && date > plan.endsOn)) return [];
  if (rhythm === 'weekly' && ![weekdayOf(date), null].includes(weeklyDay(plan))) return [];
  return plan.parts.filter(({ cadence }) => fallsOn(cadence, date, plan.startsOn, events));
}

export interface CheckInDay {
  readonly localDate: string;
  readonly parts: readonly PlanPart[];
}

/** The days from one to another, both included, on which something is asked. */
export function* checkInDays(
  plan: Plan,
  events: readonly EventDay[],
  from: string,
  until: string,
  rhythm: Rhythm = 'full',
): Generator<CheckInDay> {
  for (let localDate = from; localDate <= until; localDate = addDays(localDate, 1)) {
    const parts = checkInOn(plan, localDate, events, rhythm);
    if (parts.length > 0) yield { localDate, parts };
  }
}
