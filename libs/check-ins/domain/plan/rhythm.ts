import { everyDay, type Weekday } from './cadence';
import type { Plan, PlanPart } from './plan';

/** How much of a plan is asked: all of it, one day a week of it, or nothing. What it is follows from silence. */
export const Rhythm = { FULL: 'full', WEEKLY: 'weekly', STOPPED: 'stopped' } as const;
export type Rhythm = (typeof Rhythm)[keyof typeof Rhythm];

/**
 * The day that is left of a plan whose client is asked only weekly: the one on which most of its parts fall, of several the last, where
 * plans have what is asked once a week. Null where no part goes by days of the week: then nothing is left out.
 */
export function weeklyDay({ parts }: Pick<Plan, 'parts'>): Weekday | null {
  const partsOn = (day: Weekday) => parts.filter((part) => weekdaysOf(part).includes(day)).length;
  const most = Math.max(...everyDay.map(partsOn));
  return most === 0 ? null : (everyDay.findLast((day) => partsOn(day) === most) ?? null);
}

function weekdaysOf({ cadence }: PlanPart): readonly Weekday[] {
  if (cadence.every === 'week') return cadence.on;
  return cadence.every === 'weeks' ? [cadence.on] : [];
}
