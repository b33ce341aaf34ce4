import { calmRounds } from './calm-rounds.mjs';
import { cpuOf, cpuOfPostgres } from './cpu.mjs';

// A pool closes connections that were idle while others had their turn: opening them again is no part of a request.
const runIn = 30;

/**
 * One thing that is measured; `send` puts the load on it and checks every answer.
 * @typedef {{ name: string, pid: number, send: (times: number) => Promise<void> }} Candidate
 * @typedef {{ server: number, postgres: number, total: number }} Cost CPU milliseconds per request
 */

/**
 * Measures what a request costs each candidate: every round gives each the same work.
 *
 * @param {{ candidates: Candidate[], postmaster: number, rounds: number, repeatFor: number, requests: number, onRound: (done: number, discarded: number) => void }} options
 * @returns {Promise<{ rounds: import('./calm-rounds.mjs').Round<Cost>[], discarded: number }>}
 */
export async function measureRounds({ postmaster, requests, ...options }) {
  const measure = (candidate) => costOf(candidate, postmaster, requests);
  return calmRounds({ ...options, measure, cpuIn: ({ total }) => total * requests });
}

async function costOf({ pid, send }, postmaster, requests) {
  await send(runIn);
  const before = { server: cpuOf(pid), postgres: cpuOfPostgres(postmaster) };
  await send(requests);
  const server = (cpuOf(pid) - before.server) / requests;
  const postgres = (cpuOfPostgres(postmaster) - before.postgres) / requests;
  return { server, postgres, total: server + postgres };
}
