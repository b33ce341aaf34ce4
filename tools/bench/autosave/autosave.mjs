import { cores } from '../measure/pinning.mjs';
import { ratiosOf } from '../measure/ratios.mjs';
import { printCosts, printRatios, printRounds } from '../report.mjs';
import { measureAutosave } from './workload.mjs';

/** W2: what it costs to keep one answer of an exercise. @type {import('../workloads.mjs').Workload} */
export const autosave = {
  title: 'W2: what it costs to keep one answer of an exercise: sealed, on the disk, with its line in the audit trail',
  usual: { rounds: 9, repeatFor: 180_000, saves: 1_000, warmUp: 3_000, clients: 2_000, patience: 900_000 },
  quick: { rounds: 7, repeatFor: 15_000, saves: 150, warmUp: 400, clients: 200, patience: 420_000 },
  options: { clients: { least: 16, says: 'how many clients have written before' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureAutosave(options);
  return { ...measured, results: ratiosOf(measured.rounds, measured.comparisons, ({ total }) => total) };
}

function print({ results, saves, ...measured }) {
  printCosts('answer', measured);
  printRatios(results);
  printRounds(measured, `${saves} answers to each`);
  console.log(cores ? 'Server on one core, PostgreSQL and generator on the other.' : 'Not pinned to cores.');
}
