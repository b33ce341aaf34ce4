import { Calm } from './calm.mjs';
import { chance, shuffled } from './statistics.mjs';

/**
 * What each candidate cost in one round, and what troubled the machine meanwhile.
 * @template Cost
 * @typedef {{ costs: Record<string, Cost>, troubles: string[], disturbance: number }} Round
 */

/**
 * Measures all candidates side by side: every round measures each once, in an order of its own. Rounds in which the machine
 * was not calm are thrown away and repeated for as long as `repeatFor` milliseconds last; after that the calmest of them have to do.
 *
 * @template {{ name: string }} Candidate
 * @template Cost
 * @param {object} options
 * @param {Candidate[]} options.candidates
 * @param {(candidate: Candidate) => Promise<Cost>} options.measure
 * @param {(cost: Cost) => number} options.cpuIn milliseconds of CPU that the measuring itself took, which nobody else is to blame for
 * @param {number} options.rounds
 * @param {number} options.repeatFor
 * @param {(done: number, discarded: number) => void} options.onRound
 * @returns {Promise<{ rounds: Round<Cost>[], discarded: number }>}
 */
export async function calmRounds({ candidates, measure, cpuIn, rounds, repeatFor, onRound }) {
  const random = chance(Date.now());
  const calm = new Calm();
  const measured = [];
  const isGood = (round) => round.troubles.length === 0;
  const lastRepeat = performance.now() + repeatFor;
  while (measured.length < rounds || (measured.filter(isGood).length < rounds && performance.now() < lastRepeat)) {
    measured.push(await measureRound({ candidates: shuffled(candidates, random), measure, cpuIn, calm }));
    onRound(measured.filter(isGood).length, measured.filter((round) => !isGood(round)).length);
  }
  const kept = measured.toSorted((a, b) => a.disturbance - b.disturbance).slice(0, rounds);
  return { rounds: kept, discarded: measured.length - kept.length };
}

async function measureRound({ candidates, measure, cpuIn, calm }) {
  const costs = {};
  const judge = calm.watch();
  const generator = process.cpuUsage();
  for (const candidate of candidates) costs[candidate.name] = await measure(candidate);
  const { user, system } = process.cpuUsage(generator);
  const ours = Object.values(costs).reduce((sum, cost) => sum + cpuIn(cost), (user + system) / 1_000);
  return { costs, ...judge(ours) };
}
