import { atRiskAt } from '../followed/at-risk';
import type { FollowUp } from '../followed/follow-up';
import { riskTable } from '../followed/risk-table';
import { chanceAbove } from './chi-squared';

/** How two groups differ in what happened to them. Observed and expected events are of the first and the second group. */
export interface LogRank {
  readonly observed: readonly [number, number];
  readonly expected: readonly [number, number];
  /** With one degree of freedom; null where nothing could have differed. */
  readonly chiSquared: number | null;
  readonly p: number | null;
}

/**
 * The log-rank test of Mantel and Haenszel: at each time of an event as many are expected in a group as its share of those at risk; the variance
 * is hypergeometric, so that ties need no order.
 */
export function logRank(first: FollowUp, second: FollowUp): LogRank {
  const groups = [first, second].map((followUp) => ({ ...riskTable(followUp), atRiskAt: atRiskAt(followUp) }));
  const eventsAt = new Map<number, number>();
  const observed: [number, number] = [0, 0];
  for (const [group, { times, events }] of groups.entries()) {
    for (const [row, time] of times.entries()) {
      const happened = events[row] as number;
      observed[group] = (observed[group] ?? 0) + happened;
      if (happened > 0) eventsAt.set(time, (eventsAt.get(time) ?? 0) + happened);
    }
  }
  let expected = 0;
  let variance = 0;
  for (const [time, happened] of eventsAt) {
    const [ofFirst, ofSecond] = groups.map((group) => group.atRiskAt(time)) as [number, number];
    const people = ofFirst + ofSecond;
    expected += (happened * ofFirst) / people;
    if (people > 1) variance += (ofFirst * ofSecond * happened * (people - happened)) / (people ** 2 * (people - 1));
  }
  const chiSquared = variance > 0 ? (observed[0] - expected) ** 2 / variance : null;
  return {
    observed,
    expected: [expected, observed[0] + observed[1] - expected],
    chiSquared,
    p: chiSquared === null ? null : chanceAbove(chiSquared),
  };
}
