import { stepAt } from '../curves/step-at';
import { type Interval } from '../curves/intervals';
import { wilson } from '../shares/wilson';
import { ClaimOutcome } from './claim-outcome';

/** A curve as figures give it out, of people who all began as long ago as the horizon, or longer. */
export interface CohortCurve {
  readonly people: number;
  /** The last time with five at risk; null where nothing is drawn. */
  readonly endsAt: number | null;
  readonly times: readonly number[];
  readonly censored: readonly number[];
  readonly lines: readonly CohortLine[];
}

interface CohortLine {
  readonly code: string;
  readonly events: readonly number[];
  readonly shares: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** A share of everybody who began, with all that has to stand beside it. */
export interface ClaimedShare {
  readonly people: number;
  /** To how many it had happened by then, or was so when they were last heard of. */
  readonly events: number;
  /** Who could not be reached until then, and nothing had come first. */
  readonly lost: number;
  readonly share: number;
  /** Null where there is none, as of a share of nothing at all. */
  readonly band: Interval | null;
}

/** What had become of everybody by the horizon. @returns null when fewer than five are followed that long */
export function claimedShare(outcome: ClaimOutcome, horizon: number, curve: CohortCurve): ClaimedShare | null {
  if (curve.endsAt === null || curve.endsAt < horizon) return null;
  const times = Float64Array.from(curve.times);
  const line = curve.lines.find(({ code }) => code === outcome);
  const step = stepAt(times, horizon);
  if (!line) return null;
  const share = line.shares[step] ?? 0;
  const { people } = curve;
  const lost = sumUntil(curve.censored, stepBefore(times, horizon));
  const events = sumUntil(line.events, step) - sumUntil(leaving(outcome, curve), step);
  const band = outcome === ClaimOutcome.TOGETHER ? wilsonOfKnown(share, people - lost) : intervalAt(line, step);
  return { people, events, lost, share, band };
}

/** How far the share can lie off because of those who could not be reached. */
export function claimBounds({ people, events, lost }: Pick<ClaimedShare, 'people' | 'events' | 'lost'>, outcome: ClaimOutcome): Interval {
  // Of those who were together when last heard of, some may be among the lost.
  const least = outcome === ClaimOutcome.TOGETHER ? Math.max(0, events - lost) : events;
  return { lower: least / people, upper: Math.min(people, events + lost) / people };
}

function leaving(outcome: ClaimOutcome, { lines }: CohortCurve): readonly number[] {
  const apartAgain = lines.find(({ code }) => code === 'apart-again');
  return outcome === ClaimOutcome.TOGETHER ? (apartAgain?.events ?? []) : [];
}

/** A share of states has no error of its own: the score interval of those who are known about is a little too wide and never too narrow. */
function wilsonOfKnown(share: number, known: number): Interval | null {
  return share === 0 ? null : wilson(share * known, known);
}

function intervalAt({ lower, upper }: CohortLine, step: number): Interval | null {
  const [low, high] = [lower[step] ?? null, upper[step] ?? null];
  return low === null || high === null ? null : { lower: low, upper: high };
}

function stepBefore(times: Float64Array, horizon: number): number {
  const step = stepAt(times, horizon);
  return times[step] === horizon ? step - 1 : step;
}

function sumUntil(counts: readonly number[], step: number): number {
  return counts.slice(0, step + 1).reduce((sum, count) => sum + count, 0);
}
