import { cores } from '../measure/pinning.mjs';
import { ratiosOf } from '../measure/ratios.mjs';
import { medianWithInterval } from '../measure/statistics.mjs';
import { printCosts, printRatios, printRounds, spreadOf } from '../report.mjs';
import { measureJournal } from './workload.mjs';

/** W2 for journals: what an entry costs, and a page of what is shown. @type {import('../workloads.mjs').Workload} */
export const journal = {
  title: 'W2, journal: what it costs to keep a new entry, sealed and noted, and to look at 50 that a client shows',
  usual: { rounds: 9, repeatFor: 180_000, requests: 1_000, warmUp: 3_000, entries: 1_000_000, seals: 20_000, patience: 14_400_000 },
  quick: { rounds: 7, repeatFor: 15_000, requests: 150, warmUp: 400, entries: 50_000, seals: 5_000, patience: 1_200_000 },
  options: { entries: { least: 1_000, says: 'how many entries are shown' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureJournal(options);
  const ratios = ({ rounds, comparisons }) => ratiosOf(rounds, comparisons, ({ total }) => total);
  const { sealing, opening } = measured.encryption;
  return {
    ...measured,
    results: [...ratios(measured.writing), ...ratios(measured.looking)],
    encrypting: { sealing: medianWithInterval(sealing), opening: medianWithInterval(opening) },
  };
}

function print({ writing, looking, encrypting, results, requests, seals }) {
  printCosts('entry', writing);
  printCosts('page', looking);
  printRatios(results);
  printRounds(writing, `${requests} entries to each`);
  printRounds(looking, `${requests} pages of each`);
  const { sealing, opening } = encrypting;
  console.log(
    `Encryption alone, ${seals} times in a round: ${sealing.median.toFixed(1)} µs of CPU (${spreadOf(sealing, 1)}) to seal an entry, ` +
      `${opening.median.toFixed(1)} (${spreadOf(opening, 1)}) to open it.`,
  );
  console.log(cores ? 'Server on one core, PostgreSQL and generator on the other.' : 'Not pinned to cores.');
}
