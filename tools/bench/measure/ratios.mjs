import { medianWithInterval } from './statistics.mjs';

/**
 * Compares candidates pair by pair, within each round: how often the cost of `of` goes into that of `over`.
 *
 * @template Cost
 * @template {{ of: string, over: string }} Comparison
 * @param {import('./calm-rounds.mjs').Round<Cost>[]} rounds
 * @param {Comparison[]} comparisons
 * @param {(cost: Cost) => number} costOf what is judged
 */
export function ratiosOf(rounds, comparisons, costOf) {
  return comparisons.map((comparison) => {
    const { of, over } = comparison;
    return { ...comparison, ...medianWithInterval(rounds.map(({ costs }) => costOf(costs[of]) / costOf(costs[over]))) };
  });
}
