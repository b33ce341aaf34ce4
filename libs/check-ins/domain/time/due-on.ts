import { isTimeZone } from '@rekindle/shared/kernel';
import type { QuietHours } from '../plan/plan';
import { instantOf } from './instant-of';
import { isLocalTime } from './local-time';
import { quietUntil } from './quiet-hours';

/** Where and when a client is written to. */
export interface SendingHours {
  /** Of the IANA database; an offset would be wrong after the next change of clocks. */
  readonly zone: string;
  /** `19:00` */
  readonly at: string;
  readonly quiet: QuietHours | null;
}

/** Why it is at another instant than the clock on the wall suggests. Where quiet hours moved it, they are the reason. */
export type Moved = 'gap' | 'overlap' | 'quiet';

/** Whether a day has its mail, and when exactly. */
export type Due =
  | { readonly status: 'due'; readonly at: Date; readonly reason: Moved | null }
  | { readonly status: 'skipped'; readonly reason: 'nonexistent_date' | 'quiet_expired' };

const longestMove = 12 * 3_600_000;

/**
 * When the mail of a day is due: at its time in the client's zone, moved to the end of quiet hours, which may be tomorrow. It stays the
 * mail of its day.
 *
 * @param date `2026-11-28`
 * @throws RangeError when there is no such zone, day or time, or quiet hours begin and end at the same time
 */
export function dueOn({ zone, at, quiet }: SendingHours, date: string): Due {
  const instant = instantOf(zone, date, at);
  if (!instant) return { status: 'skipped', reason: 'nonexistent_date' };
  const until = quietUntil(quiet, zone, instant.at);
  if (!until) return { status: 'due', at: instant.at, reason: instant.kind === 'plain' ? null : instant.kind };
  if (until.getTime() - instant.at.getTime() > longestMove) return { status: 'skipped', reason: 'quiet_expired' };
  return { status: 'due', at: until, reason: 'quiet' };
}

export type HoursFlaw = 'zone-unknown' | 'at-malformed' | 'quiet-malformed' | 'quiet-same';

/** What is wrong with hours that somebody typed; null when nothing is. */
export function flawInHours({ zone, at, quiet }: SendingHours): HoursFlaw | null {
  return isTimeZone(zone) ? flawInTimes({ at, quiet }) : 'zone-unknown';
}

/** The same where the zone is not known yet. */
export function flawInTimes({ at, quiet }: Omit<SendingHours, 'zone'>): Exclude<HoursFlaw, 'zone-unknown'> | null {
  if (!isLocalTime(at)) return 'at-malformed';
  if (!quiet) return null;
  if (!isLocalTime(quiet.from) || !isLocalTime(quiet.until)) return 'quiet-malformed';
  return quiet.from === quiet.until ? 'quiet-same' : null;
}
