import { dueOn, type Moved } from '../time/due-on';
import { addDays, localDateAt } from '../time/local-date';
import type { EventDay } from './cadence';
import { checkInDays, type CheckInDay } from './check-in-on';
import type { Plan } from './plan';
import type { Rhythm } from './rhythm';

/** A check-in that is going to be sent. */
export interface CheckIn extends CheckInDay {
  readonly dueAt: Date;
  /** From here on it is not sent any more. */
  readonly expiresAt: Date;
  readonly reason: Moved | null;
}

// As far as anybody plans; a plan that has ended would be looked through for ever.
const horizon = 800;

/**
 * The next check-ins of a plan, as they will be sent: a page that shows them promises nothing else than what the worker does.
 *
 * @param zone the client's, of the IANA database
 * @param after they are due later than this
 * @param count how many at most; fewer where the plan ends, or follows events that have not happened yet
 */
export function nextCheckIns(
  plan: Plan,
  zone: string,
  events: readonly EventDay[],
  after: Date,
  count: number,
  rhythm: Rhythm = 'full',
): readonly CheckIn[] {
  const coming: Omit<CheckIn, 'expiresAt'>[] = [];
  // Two days back: quiet hours, and a day that the zone leaves out, make a mail late.
  const early = addDays(localDateAt(zone, after), -2);
  const first = early > plan.startsOn ? early : plan.startsOn;
  for (const day of checkInDays(plan, events, first, addDays(first, horizon), rhythm)) {
    const due = dueOn({ ...plan, zone }, day.localDate);
    if (due.status === 'due' && due.at > after) coming.push({ ...day, dueAt: due.at, reason: due.reason });
    // One more, because a check-in expires when the next one is due.
    if (coming.length > count) break;
  }
  return coming
    .map((checkIn, index) => ({ ...checkIn, expiresAt: expiryOf(checkIn.dueAt, coming[index + 1]?.dueAt ?? null) }))
    .slice(0, count);
}

const patience = 6 * 3_600_000;

/** Until when a check-in may still be sent: six hours, and never into the next one. */
export function expiryOf(dueAt: Date, nextDueAt: Date | null): Date {
  return new Date(Math.min(dueAt.getTime() + patience, nextDueAt?.getTime() ?? Infinity));
}
