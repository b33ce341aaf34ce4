import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { clone, dataFolder } from '../services/paths.mjs';
import { cores } from './measure/pinning.mjs';
import { median } from './measure/statistics.mjs';

/** Prints a table: the first column from the left, numbers from the right. */
export function printTable(head, rows) {
  const all = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  const line = (cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`;
  console.log(['', line(all[0]), `  ${'-'.repeat(line(all[0]).length - 2)}`, ...all.slice(1).map(line)].join('\n'));
}

/** Prints what each candidate cost for one piece of work, and what that touched in PostgreSQL. @param {string} work what one is called */
export function printCosts(work, { candidates, rounds, touched }) {
  const cost = (name, part) => median(rounds.map(({ costs }) => costs[name][part])).toFixed(3);
  printTable(
    [`CPU ms per ${work}`, 'server', 'postgres', 'total', 'statements', 'rows', 'blocks'],
    candidates.map((name) => [
      name,
      ...['server', 'postgres', 'total'].map((part) => cost(name, part)),
      ...Object.values(touched[name]).map((count) => count.toFixed(1)),
    ]),
  );
}

/** Prints how often the cost of one goes into that of another, beside what we aim at. */
export function printRatios(results) {
  printTable(
    ['ratio', 'median', '95 % interval', 'good', 'world class'],
    results.map(({ name, good = '', best = '', ...ratio }) => [name, ratio.median.toFixed(2), spreadOf(ratio, 2), good, best]),
  );
}

/** Prints how many rounds there were, and whether they can be trusted. @param {string} what each candidate did in one */
export function printRounds({ rounds, discarded }, what) {
  console.log(`\n${rounds.length} rounds of ${what}, in random order; ${discarded} rounds discarded. Node ${process.versions.node}.`);
  const restless = rounds.filter(({ troubles }) => troubles.length > 0);
  if (restless.length === 0) return;
  const why = [...new Set(restless.flatMap(({ troubles }) => troubles))].join(', ');
  console.log(`The machine was not calm in ${restless.length} of them (${why}): trust the intervals, not the medians.`);
}

/** The interval of a median in words. */
export function spreadOf({ low, high }, digits = 0) {
  return `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
}

/** Writes the whole report, every round included. @returns {string} where */
export function keepReport(report) {
  const folder = join(dataFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${report.workload}-${report.at.replaceAll(':', '-')}.json`);
  const machine = { node: process.version, cores: availableParallelism(), isPinned: cores !== null };
  writeFileSync(file, JSON.stringify({ ...report, machine }, null, 2));
  return relative(clone, file);
}
