import type { Interval } from '../curves/intervals';
import { wilson } from '../shares/wilson';

/**
 * How a share may be shown: not at all, because somebody could be recognised · in words, "4 of 9" · with its interval and the words "small
 * numbers" · with its interval.
 */
export const ShownAs = { HIDDEN: 'hidden', COUNTS: 'counts', SMALL_NUMBERS: 'small-numbers', SHARE: 'share' } as const;
export type ShownAs = (typeof ShownAs)[keyof typeof ShownAs];

/** Fewer people than this are shown in no way. */
export const fewestShown = 5;
/** Fewer at risk than this carry no share: a curve ends before. */
export const fewestAtRisk = 5;
/** Of fewer, only how many of how many. */
export const fewestForShare = 10;
const fewestForCalm = 30;
const widestForCalm = 0.3;

/** What may be said of x of n, when so many were still at risk. Of a cell that is crossed with another, each must be allowed a share. */
export function shownAs({ x, n, atRisk }: { readonly x: number; readonly n: number; readonly atRisk: number }): ShownAs {
  return shownWith(wilson(x, n), { n, atRisk });
}

/** The same for a share with an interval of its own; one that is not known is as wide as any. */
export function shownWith(interval: Interval | null, { n, atRisk }: { readonly n: number; readonly atRisk: number }): ShownAs {
  if (n < fewestShown) return ShownAs.HIDDEN;
  if (n < fewestForShare || atRisk < fewestAtRisk) return ShownAs.COUNTS;
  const isNarrow = interval !== null && interval.upper - interval.lower <= widestForCalm;
  return n < fewestForCalm || !isNarrow ? ShownAs.SMALL_NUMBERS : ShownAs.SHARE;
}

/** Whether groups may be compared: each has ten people or more. */
export function mayCompare(sizes: readonly number[]): boolean {
  return sizes.every((size) => size >= fewestForShare);
}

/** The last time up to which a curve is drawn: the last with five at risk. Null where there is none. */
export function curveEnds({ times, atRisk }: { readonly times: Float64Array; readonly atRisk: Float64Array }): number | null {
  return times[atRisk.findLastIndex((people) => people >= fewestAtRisk)] ?? null;
}

/** How a share is rounded, in percent: whole numbers as long as one person weighs more than one percent. */
export function percent(share: number, n: number): number {
  return n < 100 ? Math.round(share * 100) : Math.round(share * 1000) / 10;
}

/** What those who could not be reached make of a figure: nothing to say, a warning, or not to be relied on without its bounds. */
export const Trust = { FINE: 'fine', WARN: 'warn', UNRELIABLE: 'unreliable' } as const;
export type Trust = (typeof Trust)[keyof typeof Trust];

export function trustIn(lostShare: number): Trust {
  if (lostShare <= 0.05) return Trust.FINE;
  return lostShare <= 0.2 ? Trust.WARN : Trust.UNRELIABLE;
}
