import { isQuietBetween } from '../time/quiet-hours';
import type { QuietHours } from './plan';

const later = 4 * 3_600_000;

/** When a check-in without an answer is remembered, once: four hours later, and not at all where quiet hours begin before that. */
export function nudgeAt(quiet: QuietHours | null, zone: string, dueAt: Date): Date | null {
  const at = new Date(dueAt.getTime() + later);
  return isQuietBetween(quiet, zone, dueAt, at) ? null : at;
}
