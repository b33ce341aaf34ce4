import { addDays, localDateAt } from '@rekindle/check-ins/domain';
import { entryLimits } from './entry';

// Somewhere on earth a calendar shows this day, or that one. Who writes may be there, and devices go wrong by less.
export const firstToHaveADay = 'Pacific/Kiritimati';
export const lastToHaveADay = 'Etc/GMT+12';

/** Why an entry cannot be about this day. */
export type DayFlaw = 'day-ahead' | 'day-too-old';

/**
 * An entry is about today or one of the seven days before it. Whoever travels has the day of the calendar around them, so a day is refused only
 * where it is too early or too late everywhere.
 */
export function dayFlaw(writtenOn: string, now: Date): DayFlaw | null {
  if (writtenOn > localDateAt(firstToHaveADay, now)) return 'day-ahead';
  return writtenOn < addDays(localDateAt(lastToHaveADay, now), -entryLimits.daysBack) ? 'day-too-old' : null;
}
