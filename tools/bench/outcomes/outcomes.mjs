import { ratiosOf } from '../measure/ratios.mjs';
import { medianWithInterval } from '../measure/statistics.mjs';
import { printRatios, printRounds, printTable, spreadOf } from '../report.mjs';
import { measureFromDatabase } from './from-database.mjs';
import { measureCurves } from './workload.mjs';

const comparisons = [
  { name: 'naive, of exact', of: 'naive', over: 'exact' },
  { name: 'naive, of served', of: 'naive', over: 'served' },
];
const targets = { exact: ['<= 150', '<= 60'], served: ['<= 10', '<= 2'] };

/** W4: what it costs to draw the curves of four groups. @type {import('../workloads.mjs').Workload} */
export const outcomes = {
  title:
    'W4: Kaplan-Meier curves of four groups, from people and from counts per group and day; and all figures of a practice from the database',
  usual: { people: 1_000_000, cases: 1_000_000, rounds: 11, repeatFor: 60_000, patience: 1_800_000 },
  quick: { people: 1_000_000, cases: 100_000, rounds: 5, repeatFor: 0, patience: 600_000 },
  options: {
    people: { least: 1_000, says: 'how many there are in all groups' },
    cases: { least: 2_000, says: 'how many cases the database has counted' },
    rounds: { least: 3, says: 'how often all are drawn' },
  },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureCurves(options);
  const fromDatabase = await measureFromDatabase({ ...options, people: options.cases });
  const [few, many] = fromDatabase.names;
  const flat = { name: `${many}, of ${few}`, of: many, over: few };
  return {
    ...{ ...measured, fromDatabase, results: ratiosOf(measured.rounds, comparisons, (milliseconds) => milliseconds) },
    flat: ratiosOf(fromDatabase.rounds, [flat], ({ milliseconds }) => milliseconds),
  };
}

function print({ results, people, memory, fromDatabase, flat, ...measured }) {
  printTable(
    ['milliseconds', 'median', '95 % interval', 'MB held', 'good', 'world class'],
    Object.keys(memory).map((name) => {
      const cost = medianWithInterval(measured.rounds.map(({ costs }) => costs[name]));
      return [name, cost.median.toFixed(2), spreadOf(cost, 2), memory[name].toFixed(1), ...(targets[name] ?? ['', ''])];
    }),
  );
  printRatios(results);
  printRounds(measured, `four curves of ${people.toLocaleString('en')} people`);
  printTable(
    ['milliseconds', 'median', '95 % interval', 'of PostgreSQL', 'counts read', 'good', 'world class'],
    fromDatabase.names.map((name) => {
      const of = (part) => medianWithInterval(fromDatabase.rounds.map(({ costs }) => costs[name][part]));
      const [cost, postgres] = [of('milliseconds'), of('postgres')];
      return [name, cost.median.toFixed(2), spreadOf(cost, 2), postgres.median.toFixed(2), fromDatabase.read[name], ...targets.served];
    }),
  );
  printRatios(flat);
  printRounds(fromDatabase, 'all figures, from the question to the answer');
}
