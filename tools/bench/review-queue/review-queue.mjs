import { cores } from '../measure/pinning.mjs';
import { ratiosOf } from '../measure/ratios.mjs';
import { median } from '../measure/statistics.mjs';
import { printRatios, printRounds, printTable } from '../report.mjs';
import { measureReviewQueue } from './workload.mjs';

/** W3: what it costs to work through the queue. @type {import('../workloads.mjs').Workload} */
export const reviewQueue = {
  title: 'W3: what it costs to look at 50 of the queue, let one rest, and look at the next 50: twenty coaches on one practice',
  usual: { rounds: 9, repeatFor: 180_000, requests: 900, warmUp: 3_000, items: 1_000_000, patience: 1_800_000 },
  quick: { rounds: 7, repeatFor: 15_000, requests: 150, warmUp: 450, items: 100_000, patience: 600_000 },
  options: { items: { least: 1_000, says: 'how many items wait' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureReviewQueue(options);
  return { ...measured, results: ratiosOf(measured.rounds, measured.comparisons, ({ total }) => total) };
}

function print({ candidates, results, requests, touched, claims, ...measured }) {
  const cost = (name, part) => median(measured.rounds.map(({ costs }) => costs[name][part])).toFixed(3);
  printTable(
    ['CPU ms per request', 'server', 'postgres', 'total', 'statements', 'rows', 'blocks', 'claims', 'refused'],
    candidates.map((name) => [
      name,
      ...['server', 'postgres', 'total'].map((part) => cost(name, part)),
      ...Object.values(touched[name]).map((count) => count.toFixed(1)),
      ...Object.values(claims[name]),
    ]),
  );
  printRatios(results);
  printRounds(measured, `${requests} requests to each, a third of them claims`);
  console.log(
    'No item was claimed twice. ' + (cores ? 'Server on one core, PostgreSQL and generator on the other.' : 'Not pinned to cores.'),
  );
}
