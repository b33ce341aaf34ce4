import { isLocalDate } from './local-date';
import { isLocalTime } from './local-time';
import { offsetAt } from './offset';

const dayLength = 86_400_000;

/**
 * What the clocks of that day made of a time: shown once, skipped because they were put forward (then it is as much later as they
 * were), or shown twice because they were put back (then it is the first).
 */
export type WallClock = 'plain' | 'gap' | 'overlap';

export interface LocalInstant {
  readonly at: Date;
  readonly kind: WallClock;
}

/**
 * The one instant that a day and a time of the day mean in a zone, the way Temporal's `compatible` decides it.
 *
 * @param zone of the IANA database
 * @param date `2026-11-28`
 * @param time `19:00`
 * @returns null where that zone never had this day, as Samoa when it changed sides of the date line
 * @throws RangeError when there is no such zone, day or time
 */
export function instantOf(zone: string, date: string, time: string): LocalInstant | null {
  const { kind, first } = instantsOf(zone, date, time);
  // A time in a gap may move over midnight (Nuuk, 23:30) and its day exists all the same: it is missing when all of it is.
  const isMissing = kind === 'gap' && isInGap(zone, date, '00:00') && isInGap(zone, date, '23:59');
  return isMissing ? null : { at: new Date(first), kind };
}

/** The first and the last instant at which it is this time on this day: the same but where clocks are put back. */
export function instantsOf(zone: string, date: string, time: string): { kind: WallClock; first: number; last: number } {
  const wall = wallOf(date, time);
  const before = offsetAt(zone, wall - dayLength);
  const after = offsetAt(zone, wall + dayLength);
  if (before === after) return { kind: 'plain', first: wall - before, last: wall - before };
  const shownAt = [wall - before, wall - after].filter((at) => at + offsetAt(zone, at) === wall);
  const [first = wall - before, last = first] = shownAt;
  return { kind: kinds[shownAt.length] ?? 'plain', first, last };
}

/** By how often the clocks show it. */
const kinds: readonly WallClock[] = ['gap', 'plain', 'overlap'];

function isInGap(zone: string, date: string, time: string): boolean {
  return instantsOf(zone, date, time).kind === 'gap';
}

/** As if the wall were in UTC. */
function wallOf(date: string, time: string): number {
  if (!isLocalDate(date)) throw new RangeError(`"${date}" is no day of the calendar. Give one such as 2026-11-28.`);
  if (!isLocalTime(time)) throw new RangeError(`"${time}" is no time of the day. Give one from 00:00 to 23:59.`);
  return Date.parse(`${date}T${time}Z`);
}
