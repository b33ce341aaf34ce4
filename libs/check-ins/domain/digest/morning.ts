import { dueOn } from '../time/due-on';
import { addDays, localDateAt } from '../time/local-date';

/** What a digest tells of: all from one morning to the next, so that nothing is told twice and nothing falls between. */
export interface Morning {
  /** `2026-11-28`, where its reader is. */
  readonly day: string;
  readonly since: Date;
  /** When it is due, and what it tells of ends. */
  readonly dueAt: Date;
  /** Past this nobody wants a morning's mail. */
  readonly expiresAt: Date;
}

/** When a digest comes, on its reader's clock. */
export const digestAt = '07:00';
const hour = 3_600_000;
const patience = 6 * hour;
/** Whoever has moved is told of their next morning no sooner than half a day after the last. */
const leastApart = 12 * hour;
/** What is longer ago than this is no news any more. */
const reach = 72 * hour;
/** More days in a row no zone ever left out. */
const farthest = 3;

/**
 * The morning that has come for somebody and was not told yet, null where there is none, and when their next one comes.
 *
 * @param zone of the IANA database; it may be another than the last time
 * @param toldUntil the end of what they were told of last; null the first time
 */
export function morningAt(zone: string, now: Date, toldUntil: Date | null): { readonly come: Morning | null; readonly next: Date } {
  const day = localDateAt(zone, now);
  const dueAt = sevenOn(zone, day);
  if (!dueAt || dueAt > now) return { come: null, next: dueAt ?? nearestTo(zone, day, 1) };
  const expiresAt = new Date(dueAt.getTime() + patience);
  const isTold = toldUntil !== null && dueAt.getTime() - toldUntil.getTime() < leastApart;
  const come = isTold || expiresAt <= now ? null : { day, since: beginningOf(zone, day, dueAt, toldUntil), dueAt, expiresAt };
  return { come, next: nearestTo(zone, day, 1) };
}

function beginningOf(zone: string, day: string, dueAt: Date, toldUntil: Date | null): Date {
  return toldUntil && dueAt.getTime() - toldUntil.getTime() <= reach ? toldUntil : nearestTo(zone, day, -1);
}

/** On the first day that the zone has. @param step 1 later, -1 earlier */
function nearestTo(zone: string, day: string, step: 1 | -1): Date {
  for (let days = 1; days <= farthest; days += 1) {
    const found = sevenOn(zone, addDays(day, step * days));
    if (found) return found;
  }
  throw new RangeError(`"${zone}" leaves out ${farthest} days in a row around ${day}.`);
}

function sevenOn(zone: string, day: string): Date | null {
  const due = dueOn({ zone, at: digestAt, quiet: null }, day);
  return due.status === 'due' ? due.at : null;
}
