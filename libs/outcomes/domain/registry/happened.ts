import { addDays, daysBetween } from '@rekindle/check-ins/domain';
import type { OutcomeReport } from './outcome-report';

/** When something happened. Where nobody knows the day, it is the middle of the days between which it did, and both ends are kept. */
export interface Happened {
  readonly on: string;
  readonly earliest: string;
  readonly latest: string;
  readonly isImputed: boolean;
}

/** Which day of an interval counts: the middle, or for the two bound analyses one of its ends. */
export type WhichDay = 'middle' | 'earliest' | 'latest';

/** When a change happened that a report tells of. @param knownUntil the last day on which it was not so yet */
export function happened({ since, asOf }: Pick<OutcomeReport, 'since' | 'asOf'>, knownUntil: string): Happened {
  if (since !== null) return { on: since, earliest: since, latest: since, isImputed: false };
  const days = Math.max(0, daysBetween(knownUntil, asOf));
  return { on: addDays(asOf, -Math.ceil(days / 2)), earliest: addDays(asOf, -days), latest: asOf, isImputed: days > 0 };
}

export function dayOf({ on, earliest, latest }: Happened, which: WhichDay): string {
  return { middle: on, earliest, latest }[which];
}
