import { CaseFigure, horizonDays, StandingAtHorizon } from '../cases/case-mark';
import { stepAt } from '../curves/step-at';
import { fewestForShare, fewestShown, ShownAs, shownWith, Trust, trustIn } from '../shown/shown-as';
import { type FigureCounts, markCount } from './figure-counts';
import type { WholeCurve } from './outcome-curve';

/** What had come first by the horizon. The share of reunions takes those into account who are no longer followed. */
export interface OutcomeHorizon {
  readonly days: number;
  readonly shownAs: ShownAs;
  readonly of: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reunions: number;
  readonly movedOn: number;
  readonly open: number;
}

/** @param first the curve of what came first; null where so few are in it that nothing may be said */
export function horizonOf({ people, times, atRisk, lines, censored }: WholeCurve): OutcomeHorizon | null {
  if (people < fewestShown) return null;
  const row = stepAt(times, horizonDays);
  const [reunion, movingOn] = lines;
  const until = (events: Float64Array | undefined) =>
    (events ?? new Float64Array()).subarray(0, row + 1).reduce((sum, count) => sum + count, 0);
  const [reunions, movedOn] = [until(reunion?.events), until(movingOn?.events)];
  const gone = (at: number) => (censored[at] as number) + lines.reduce((sum, { events }) => sum + (events[at] as number), 0);
  // Whoever leaves on the very day is at risk on it.
  const atRiskThen = row < 0 ? people : times[row] === horizonDays ? (atRisk[row] as number) : (atRisk[row] as number) - gone(row);
  const interval = reunion?.intervals?.[row] ?? null;
  const shownAs = shownWith(interval, { n: people, atRisk: atRiskThen });
  const hasShare = shownAs === ShownAs.SMALL_NUMBERS || shownAs === ShownAs.SHARE;
  const known = (number: number | undefined) => (hasShare && number !== undefined && !Number.isNaN(number) ? number : null);
  return {
    ...{ days: horizonDays, shownAs, of: people },
    ...{ share: known(row < 0 ? 0 : reunion?.shares[row]), lower: known(interval?.lower), upper: known(interval?.upper) },
    ...{ reunions, movedOn, open: people - reunions - movedOn },
  };
}

/** Who started long enough ago to be known about at the horizon, and how far the share of reunions may lie off because of those who are not. */
export interface OutcomeFollowUp {
  readonly days: number;
  readonly asked: number;
  readonly known: number;
  readonly unknown: number;
  readonly share: number | null;
  readonly trust: Trust;
  readonly worst: number | null;
  readonly best: number | null;
}

export function followUpAtHorizon(counts: readonly FigureCounts[]): OutcomeFollowUp | null {
  const standing = (outcome?: number) => markCount(counts, CaseFigure.HORIZON, outcome);
  const [asked, unknown, reunions] = [standing(), standing(StandingAtHorizon.UNKNOWN), standing(StandingAtHorizon.REUNION)];
  if (asked < fewestShown) return null;
  const share = (people: number) => (asked < fewestForShare ? null : people / asked);
  return {
    ...{ days: horizonDays, asked, known: asked - unknown, unknown, share: share(asked - unknown), trust: trustIn(unknown / asked) },
    ...{ worst: share(reunions), best: share(reunions + unknown) },
  };
}
