import type { QuietHours } from '../plan/plan';
import { instantsOf } from './instant-of';
import { addDays, localDateAt } from './local-date';

/**
 * When quiet hours that are on at this moment end; null when none are. For whatever is sent now, such as a mail that has to be tried
 * again.
 *
 * @throws RangeError when they begin and end at the same time
 */
export function quietUntil(quiet: QuietHours | null, zone: string, now: Date): Date | null {
  if (!quiet) return null;
  let until: Date | null = null;
  // Where clocks are put back, hours that last nearly all day run into the next.
  for (let end = endOfQuiet(quiet, zone, now); end; end = endOfQuiet(quiet, zone, end)) until = end;
  return until;
}

/** The quiet hours that touch a span of time, its end included. */
export function isQuietBetween(quiet: QuietHours | null, zone: string, from: Date, until: Date): boolean {
  return quiet !== null && spansAround(quiet, zone, until).some((span) => span.from <= until.getTime() && from.getTime() < span.until);
}

function endOfQuiet(quiet: QuietHours, zone: string, now: Date): Date | null {
  const at = now.getTime();
  const span = spansAround(quiet, zone, now).find(({ from, until }) => from <= at && at < until);
  return span ? new Date(span.until) : null;
}

/** From the first time that the clocks show the beginning to the last time they show the end: an hour that comes twice stays quiet. */
function spansAround({ from, until }: QuietHours, zone: string, now: Date): readonly { from: number; until: number }[] {
  if (from === until)
    throw new RangeError('Quiet hours that begin and end at the same time are none. Choose another end, or leave them out.');
  const today = localDateAt(zone, now);
  // Two days back, because the day in between may not exist.
  return [-2, -1, 0].map((days) => {
    const date = addDays(today, days);
    return {
      from: instantsOf(zone, date, from).first,
      until: instantsOf(zone, from < until ? date : addDays(date, 1), until).last,
    };
  });
}
