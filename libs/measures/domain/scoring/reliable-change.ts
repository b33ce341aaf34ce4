/** From how many points on a change is more than the normal wobble, and what that rests on. */
export interface ReliableChange {
  readonly points: number;
  readonly basis: string;
}

interface Wobble {
  /** Standard deviation of the score among people like those who answer. */
  readonly deviation: number;
  /** How well two answers of the same person agree when nothing has changed, 0 to 1. */
  readonly reliability: number;
}

const certainty = 1.96;

/**
 * How many standard errors lie between two scores; beyond 1.96 in either direction it is more than wobble in 95 of 100.
 * Jacobson and Truax (1991): (x2 - x1) / (sqrt(2) * SD * sqrt(1 - r)).
 */
export function reliableChangeIndex(before: number, after: number, wobble: Wobble): number {
  return (after - before) / standardError(wobble);
}

/** The least number of points that is more than wobble, by the same source: 1.96 standard errors of a difference. */
export function leastReliableChange(wobble: Wobble): number {
  return certainty * standardError(wobble);
}

function standardError({ deviation, reliability }: Wobble): number {
  return Math.SQRT2 * deviation * Math.sqrt(1 - reliability);
}

/** How a score has moved: `wobble` where it may as well have stood still, null where nobody knows, or a score is missing. */
export type Change = 'up' | 'down' | 'wobble' | null;

export function changeBetween(before: number | null, after: number | null, reliable: ReliableChange | null): Change {
  if (before === null || after === null || reliable === null) return null;
  if (Math.abs(after - before) < reliable.points) return 'wobble';
  return after > before ? 'up' : 'down';
}
