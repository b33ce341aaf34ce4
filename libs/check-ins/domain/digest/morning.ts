import { dueOn } from '../time/due-on';
import { addDays, localDateAt } from '../time/local-date';

/** What a digest tells of: all from one morning to the next, so that nothing is told twice and nothing falls between. */
export interface Morning {
  /** `2026-11-28`, where the practice is. */
  readonly day: string;
  readonly since: Date;
  /** When it is due, and what it tells of ends. */
  readonly dueAt: Date;
  /** Past this nobody wants a morning's mail. */
  readonly expiresAt: Date;
}

const at = '07:00';
const patience = 6 * 3_600_000;
/** More days in a row no zone ever left out. */
const farthest = 3;

/** The morning that has come and is not over, null where none is, and when the next one comes. @param zone of the IANA database */
export function morningAt(zone: string, now: Date): { readonly come: Morning | null; readonly next: Date } {
  const day = localDateAt(zone, now);
  const dueAt = sevenOn(zone, day);
  if (!dueAt || dueAt > now) return { come: null, next: dueAt ?? nearestTo(zone, day, 1) };
  const expiresAt = new Date(dueAt.getTime() + patience);
  const come = { day, since: nearestTo(zone, day, -1), dueAt, expiresAt };
  return { come: expiresAt > now ? come : null, next: nearestTo(zone, day, 1) };
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
  const due = dueOn({ zone, at, quiet: null }, day);
  return due.status === 'due' ? due.at : null;
}
