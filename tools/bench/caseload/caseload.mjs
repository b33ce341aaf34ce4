import { cores } from '../measure/pinning.mjs';
import { ratiosOf } from '../measure/ratios.mjs';
import { median } from '../measure/statistics.mjs';
import { printRatios, printRounds, printTable } from '../report.mjs';
import { caseload as measureCaseload } from './workload.mjs';

/** W1: what it costs to answer the list of 50 clients. @type {import('../workloads.mjs').Workload} */
export const caseload = {
  title: 'W1: what a request costs that lists 50 clients',
  usual: { rounds: 9, repeatFor: 240_000, requests: 1_000, warmUp: 4_000, rows: 100_000, patience: 900_000 },
  quick: { rounds: 7, repeatFor: 15_000, requests: 150, warmUp: 300, rows: 20_000, patience: 420_000 },
  options: { rows: { least: 2_000, says: 'how many clients the table holds' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureCaseload(options);
  return { ...measured, results: ratiosOf(measured.rounds, measured.comparisons, ({ total }) => total) };
}

function print({ candidates, results, requests, touched, ...measured }) {
  const cost = (name, part) => median(measured.rounds.map(({ costs }) => costs[name][part])).toFixed(3);
  printTable(
    ['CPU ms per request', 'server', 'postgres', 'total', 'statements', 'rows', 'blocks', 'bytes'],
    candidates.map(({ name, bytes }) => [
      name,
      ...['server', 'postgres', 'total'].map((part) => cost(name, part)),
      ...Object.values(touched[name]).map((count) => count.toFixed(1)),
      bytes,
    ]),
  );
  printRatios(results);
  printRounds(measured, `${requests} requests to each`);
  console.log(cores ? 'Server on one core, PostgreSQL and generator on the other.' : 'Not pinned to cores.');
}
