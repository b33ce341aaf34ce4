import { ratiosOf } from '../measure/ratios.mjs';
import { medianWithInterval } from '../measure/statistics.mjs';
import { printRatios, printRounds, printTable, spreadOf } from '../report.mjs';
import { measureColdStarts } from './workload.mjs';

const comparisons = [
  { name: 'rekindle, of the floor', of: 'floor', over: 'rekindle' },
  { name: 'Nest hello, of the floor', of: 'floor', over: 'Nest hello' },
  { name: 'rekindle, of Nest hello', of: 'Nest hello', over: 'rekindle' },
];
const targets = { rekindle: ['<= 800', '<= 350'] };

/** W8: how long a process takes from being spawned to its first right answer. @type {import('../workloads.mjs').Workload} */
export const coldStart = {
  title: 'W8: from spawning the process to its first right answer',
  usual: { runs: 15, repeatFor: 120_000, patience: 1_200_000 },
  quick: { runs: 5, repeatFor: 0, patience: 420_000 },
  options: { runs: { least: 3, says: 'how often each is started' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureColdStarts(options);
  return { ...measured, results: ratiosOf(measured.rounds, comparisons, ({ milliseconds }) => milliseconds) };
}

function print({ results, ...measured }) {
  const of = (name, part) => medianWithInterval(measured.rounds.map(({ costs }) => costs[name][part]));
  printTable(
    ['milliseconds', 'median', '95 % interval', 'CPU', '95 % interval', 'good', 'world class'],
    Object.keys(measured.rounds[0].costs)
      .sort()
      .map((name) => {
        const [wall, cpu] = [of(name, 'milliseconds'), of(name, 'cpu')];
        return [name, wall.median.toFixed(0), spreadOf(wall), cpu.median.toFixed(0), spreadOf(cpu), ...(targets[name] ?? ['', ''])];
      }),
  );
  printRatios(results);
  printRounds(measured, 'one start of each');
}
