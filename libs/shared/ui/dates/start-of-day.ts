/**
 * The first instant of a day as a zone's calendar counts it. Where midnight is skipped by a change of the clock, the
 * instant after the gap; without a zone, where the device is. @param day as 2026-11-23
 */
export function startOfDay(day: string, timeZone?: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // The offset at a guess is right but near a change of the clock; the second guess lies on the right side of it.
  const guess = wanted - offsetAt(wanted, timeZone);
  const start = wanted - offsetAt(guess, timeZone);
  return new Date(wallClockAt(start, timeZone) < wanted ? Math.max(guess, start) : start);
}

/** The day after, as 2026-11-24. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function offsetAt(instant: number, timeZone?: string): number {
  return wallClockAt(instant, timeZone) - instant;
}

/** What the clock on the wall shows there, as if it were UTC. */
function wallClockAt(instant: number, timeZone?: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', ...(timeZone ? { timeZone } : {}) });
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}
