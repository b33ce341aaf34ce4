import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { clone, dataFolder } from '../services/paths.mjs';
import { cores } from './measure/pinning.mjs';
import { median, medianWithInterval } from './measure/statistics.mjs';

/** Shows what was measured: costs for the proportions, ratios for the judgement. */
export function printReport({ candidates, comparisons, rounds, discarded, requests, touched }) {
  const cost = (name, part) => median(rounds.map(({ costs }) => costs[name][part])).toFixed(3);
  table(
    ['CPU ms per request', 'server', 'postgres', 'total', 'statements', 'rows', 'blocks', 'bytes'],
    candidates.map(({ name, bytes }) => [
      name,
      ...['server', 'postgres', 'total'].map((part) => cost(name, part)),
      ...Object.values(touched[name]).map((count) => count.toFixed(1)),
      bytes,
    ]),
  );
  table(
    ['ratio', 'median', '95 % interval', 'good', 'world class'],
    comparisons.map(({ name, good = '', best = '', ...pair }) => {
      const { median: middle, low, high } = medianWithInterval(ratios(rounds, pair));
      return [name, middle.toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`, good, best];
    }),
  );
  const pinned = cores ? 'Server on one core, PostgreSQL and generator on the other.' : 'Not pinned to cores.';
  console.log(
    `\n${rounds.length} rounds of ${requests} requests to each, in random order; ${discarded} rounds discarded. Node ${process.versions.node}. ${pinned}`,
  );
  const restless = rounds.filter(({ troubles }) => troubles.length > 0);
  if (restless.length === 0) return;
  const why = [...new Set(restless.flatMap(({ troubles }) => troubles))].join(', ');
  console.log(`The machine was not calm in ${restless.length} of them (${why}): trust the intervals, not the medians.`);
}

/** Writes the whole report, every round included. @returns {string} where */
export function keepReport(report) {
  const folder = join(dataFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${report.workload}-${report.at.replaceAll(':', '-')}.json`);
  const machine = { node: process.version, cores: availableParallelism(), isPinned: cores !== null };
  const results = report.comparisons.map((pair) => ({ ...pair, ...medianWithInterval(ratios(report.rounds, pair)) }));
  writeFileSync(file, JSON.stringify({ ...report, machine, results }, null, 2));
  return relative(clone, file);
}

function ratios(rounds, { of, over }) {
  return rounds.map(({ costs }) => costs[of].total / costs[over].total);
}

function table(head, rows) {
  const all = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  const line = (cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`;
  console.log(['', line(all[0]), `  ${'-'.repeat(line(all[0]).length - 2)}`, ...all.slice(1).map(line)].join('\n'));
}
