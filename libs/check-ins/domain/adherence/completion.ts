import type { PastCheckIn } from '../silence/silence';
import { daysBetween } from '../time/local-date';

/** How many of the check-ins that were due have an answer. */
export interface Completion {
  readonly answered: number;
  readonly due: number;
  /** Too little to draw a line through: say so and show none. */
  readonly isTooLittle: boolean;
}

const days = 14;
const leastShare = 0.4;

/**
 * Over the fourteen days that end today. What was left out does not count, and what is still open not yet; a skipped one was due, because
 * this is about how much is known and not about the client.
 */
export function completionOf(past: readonly PastCheckIn[], today: string): Completion {
  const outcomes = past
    .filter(({ localDate }) => localDate <= today && daysBetween(localDate, today) < days)
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome !== 'left-out' && outcome !== 'open');
  const answered = outcomes.filter((outcome) => outcome === 'answered').length;
  return { answered, due: outcomes.length, isTooLittle: answered === 0 || answered / outcomes.length < leastShare };
}
