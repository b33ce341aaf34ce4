import { median, medianWithInterval } from '../measure/statistics.mjs';
import { printTable, spreadOf } from '../report.mjs';
import { measureTick } from './workload.mjs';

/** W5: what asking for due mail costs, whatever waits. @type {import('../workloads.mjs').Workload} */
export const tick = {
  title: 'W5: what it costs to ask for due mail, with nothing due and with one in a hundred due',
  usual: { most: 1_000_000, rounds: 9, ticks: 300, patience: 1_800_000 },
  quick: { most: 100_000, rounds: 5, ticks: 100, patience: 600_000 },
  options: { most: { least: 1_000, says: 'how many rows wait at most; from 1,000 in steps of ten times' } },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureTick(options);
  const results = measured.sizes.map(({ rows, idle, due }) => ({
    rows,
    idle: medianWithInterval(idle.map(({ rekindle, floor }) => rekindle / floor)),
    due: medianWithInterval(due.ratios),
  }));
  return { ...measured, results };
}

function print({ sizes, results, ticks, rounds }) {
  const microseconds = (milliseconds) => (milliseconds * 1_000).toFixed(0);
  const idleOf = ({ idle }) => median(idle.map(({ rekindle }) => rekindle));
  printTable(
    ['rows', 'idle us', 'floor us', 'ratio', 'spread', 'due rows', 'us per row', 'floor us', 'ratio', 'spread'],
    sizes.map(({ rows, idle, due }, index) => [
      rows.toLocaleString('en'),
      ...[idleOf({ idle }), median(idle.map(({ floor }) => floor))].map(microseconds),
      ...[results[index].idle.median.toFixed(2), spreadOf(results[index].idle, 2)],
      due.rows,
      ...[due.rekindle, due.floor].map(microseconds),
      ...[results[index].due.median.toFixed(2), spreadOf(results[index].due, 2)],
    ]),
  );
  const [first, last] = [sizes[0], sizes.at(-1)];
  console.log(
    `\nIdle, ${last.rows.toLocaleString('en')} rows of ${first.rows.toLocaleString('en')}: ${(idleOf(last) / idleOf(first)).toFixed(2)} times as dear.`,
  );
  console.log(
    `Good is twice the floor, world class 1.2 times. CPU of the backend; ${rounds} rounds of ${ticks} questions; due rows in batches, in turn.`,
  );
}
