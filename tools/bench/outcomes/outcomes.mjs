import { ratiosOf } from '../measure/ratios.mjs';
import { medianWithInterval } from '../measure/statistics.mjs';
import { printRatios, printRounds, printTable, spreadOf } from '../report.mjs';
import { measureCurves } from './workload.mjs';

const comparisons = [
  { name: 'naive, of exact', of: 'naive', over: 'exact' },
  { name: 'naive, of served', of: 'naive', over: 'served' },
];
const targets = { exact: ['<= 150', '<= 60'], served: ['<= 10', '<= 2'] };

/** W4: what it costs to draw the curves of four groups. @type {import('../workloads.mjs').Workload} */
export const outcomes = {
  title: 'W4: Kaplan-Meier curves of four groups, from people and from counts per group and day',
  usual: { people: 1_000_000, rounds: 11, repeatFor: 60_000, patience: 600_000 },
  quick: { people: 1_000_000, rounds: 5, repeatFor: 0, patience: 240_000 },
  options: { people: { least: 1_000, says: 'how many there are in all groups' }, rounds: { least: 3, says: 'how often all are drawn' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureCurves(options);
  return { ...measured, results: ratiosOf(measured.rounds, comparisons, (milliseconds) => milliseconds) };
}

function print({ results, people, memory, ...measured }) {
  printTable(
    ['milliseconds', 'median', '95 % interval', 'MB held', 'good', 'world class'],
    Object.keys(memory).map((name) => {
      const cost = medianWithInterval(measured.rounds.map(({ costs }) => costs[name]));
      return [name, cost.median.toFixed(2), spreadOf(cost, 2), memory[name].toFixed(1), ...(targets[name] ?? ['', ''])];
    }),
  );
  printRatios(results);
  printRounds(measured, `four curves of ${people.toLocaleString('en')} people`);
}
