import { Calm } from './calm.mjs';
import { cpuOf, cpuOfPostgres } from './cpu.mjs';
import { chance, shuffled } from './statistics.mjs';

// A pool closes connections that were idle while others had their turn: opening them again is no part of a request.
const runIn = 30;

/**
 * One thing that is measured; `send` puts the load on it and checks every answer.
 * @typedef {{ name: string, pid: number, send: (times: number) => Promise<void> }} Candidate
 * @typedef {{ server: number, postgres: number, total: number }} Cost CPU milliseconds per request
 * @typedef {{ costs: Record<string, Cost>, troubles: string[], disturbance: number }} Round
 */

/**
 * Measures all candidates side by side: every round gives each the same work, in an order of its own. Rounds in which the machine
 * was not calm are thrown away and repeated for as long as `repeatFor` milliseconds last; after that the calmest of them have to do.
 *
 * @param {{ candidates: Candidate[], postmaster: number, rounds: number, repeatFor: number, requests: number, onRound: (done: number, discarded: number) => void }} options
 * @returns {Promise<{ rounds: Round[], discarded: number }>}
 */
export async function measureRounds({ candidates, postmaster, rounds, repeatFor, requests, onRound }) {
  const random = chance(Date.now());
  const calm = new Calm();
  const measured = [];
  const isGood = (round) => round.troubles.length === 0;
  const lastRepeat = performance.now() + repeatFor;
  while (measured.length < rounds || (measured.filter(isGood).length < rounds && performance.now() < lastRepeat)) {
    measured.push(await measureRound({ candidates: shuffled(candidates, random), postmaster, requests, calm }));
    onRound(measured.filter(isGood).length, measured.filter((round) => !isGood(round)).length);
  }
  const kept = measured.toSorted((a, b) => a.disturbance - b.disturbance).slice(0, rounds);
  return { rounds: kept, discarded: measured.length - kept.length };
}

async function measureRound({ candidates, postmaster, requests, calm }) {
  const costs = {};
  const judge = calm.watch();
  const generator = process.cpuUsage();
  for (const candidate of candidates) costs[candidate.name] = await costOf(candidate, postmaster, requests);
  const { user, system } = process.cpuUsage(generator);
  const ours = Object.values(costs).reduce((sum, { total }) => sum + total * requests, (user + system) / 1_000);
  return { costs, ...judge(ours) };
}

async function costOf({ pid, send }, postmaster, requests) {
  await send(runIn);
  const before = { server: cpuOf(pid), postgres: cpuOfPostgres(postmaster) };
  await send(requests);
  const server = (cpuOf(pid) - before.server) / requests;
  const postgres = (cpuOfPostgres(postmaster) - before.postgres) / requests;
  return { server, postgres, total: server + postgres };
}
