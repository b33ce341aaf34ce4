import { type DailyCounts } from '../followed/daily-counts';
import { riskTableOfDays, type RiskTable } from '../followed/risk-table';
import type { CountedTimes } from '../states/state-counts';

/** How many cases have the marks of one figure with one outcome: `counts[i]` of them at `times[i]`, in any order; a time may be there more than once. */
export interface FigureCounts {
  readonly figure: string;
  readonly outcome: number;
  readonly times: readonly number[];
  readonly counts: readonly number[];
}

/** How many marks of a figure there are. @param outcome of all unless told */
export function markCount(counts: readonly FigureCounts[], figure: string, outcome?: number): number {
  return counts
    .filter((each) => each.figure === figure && (outcome === undefined || each.outcome === outcome))
    .reduce((people, each) => people + each.counts.reduce((sum, count) => sum + count, 0), 0);
}

/** The risk table of a figure whose times are whole days. @param kinds how many things can happen */
export function riskTableOf(counts: readonly FigureCounts[], figure: string, kinds: number): RiskTable {
  const those = counts.filter((each) => each.figure === figure && each.outcome <= kinds);
  const days = 1 + those.reduce((last, { times }) => times.reduce((most, time) => Math.max(most, time), last), -1);
  const ended = Array.from({ length: kinds + 1 }, () => new Float64Array(days));
  for (const { outcome, times, counts: people } of those) {
    const column = ended[outcome] as Float64Array;
    times.forEach((time, place) => (column[time] = (column[time] as number) + (people[place] as number)));
  }
  return riskTableOfDays({ ended, entered: null } satisfies DailyCounts);
}

/** Times of a figure with their outcomes, for lives. */
export function countedTimesOf(counts: readonly FigureCounts[], figure: string): CountedTimes {
  const those = counts.filter((each) => each.figure === figure);
  const length = those.reduce((sum, { times }) => sum + times.length, 0);
  const counted = { times: new Float64Array(length), outcomes: new Uint16Array(length), people: new Float64Array(length) };
  let filled = 0;
  for (const { outcome, times, counts: people } of those) {
    counted.times.set(times, filled);
    counted.people.set(people, filled);
    counted.outcomes.fill(outcome, filled, (filled += times.length));
  }
  return counted;
}
