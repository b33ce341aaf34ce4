import { addDays, isLocalDate, localDateAt } from '@rekindle/check-ins/domain';
import { firstToHaveADay, lastToHaveADay } from './day-flaw';

/** What somebody writes: about a day, or to somebody. A letter is never sent, and never shown. */
export const EntryKind = { ENTRY: 'entry', LETTER: 'letter' } as const;
export type EntryKind = (typeof EntryKind)[keyof typeof EntryKind];

export const letterLimits = { to: 60, daysLocked: 366 } as const;

/** Why a letter cannot be locked until that day. */
export type LockFlaw = 'lock-unknown' | 'lock-not-ahead' | 'lock-too-far';

/** The day on which it opens again lies ahead, and by at most a year; as days go, wherever its writer is. */
export function lockFlaw(lockedUntil: string, now: Date): LockFlaw | null {
  if (!isLocalDate(lockedUntil)) return 'lock-unknown';
  if (lockedUntil <= localDateAt(lastToHaveADay, now)) return 'lock-not-ahead';
  return lockedUntil > addDays(localDateAt(firstToHaveADay, now), letterLimits.daysLocked) ? 'lock-too-far' : null;
}

/** Whether it waits still. @param today on the calendar of its writer */
export function isLocked(lockedUntil: string | null, today: string): boolean {
  return lockedUntil !== null && today < lockedUntil;
}

/** What is wrong with the word for whom a letter is to; null when nothing is. */
export function whatIsWrongWithTo(to: string): 'to-too-long' | 'to-unreadable' | null {
  if ([...to].length > letterLimits.to) return 'to-too-long';
  return /\p{Cc}|\p{Surrogate}/u.test(to) ? 'to-unreadable' : null;
}
