import { type Change, changeBetween, type ReliableChange } from '@rekindle/measures/domain';

export interface Figure {
  readonly at: Date;
  /** Null where too much was left out. */
  readonly value: number | null;
}

/** A figure beside the last one before it. */
export interface Point extends Figure {
  /** Points more or less than before; null for the first. */
  readonly since: number | null;
  readonly change: Change;
  /** It moved by more than the normal wobble. */
  readonly isMarked: boolean;
}

/** Each figure beside the last one that is known before it: a gap takes nothing away from what came before. @param figures the oldest first */
export function courseOf(figures: readonly Figure[], reliable: ReliableChange | null): readonly Point[] {
  let before: number | null = null;
  return figures.map(({ at, value }) => {
    const change = changeBetween(before, value, reliable);
    const since = before === null || value === null ? null : value - before;
    before = value ?? before;
    return { at, value, since, change, isMarked: change === 'up' || change === 'down' };
  });
}
