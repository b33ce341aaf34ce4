import { medianWithInterval } from '../measure/statistics.mjs';
import { printTable, spreadOf } from '../report.mjs';
import { measureFirstLoads } from './workload.mjs';

/** What is read from Lighthouse: in which unit, how precisely, and what we aim at. */
const metrics = {
  lcp: { name: 'LCP ms', digits: 0, target: '<= 2000, 1700' },
  fcp: { name: 'FCP ms', digits: 0, target: '' },
  tbt: { name: 'TBT ms', digits: 0, target: '<= 50' },
  cls: { name: 'CLS', digits: 3, target: '' },
  initial: { name: 'first scripts kB', digits: 1, target: '' },
  scripts: { name: 'all scripts kB', digits: 1, target: '' },
  fonts: { name: 'fonts kB', digits: 1, target: '' },
  all: { name: 'all kB', digits: 1, target: '' },
};

/** W9: how long the first page takes to come, on a telephone with a slow connection. @type {import('../workloads.mjs').Workload} */
export const firstLoad = {
  title: 'W9: the first load of both web apps, nothing cached, on a telephone with slow 4G',
  usual: { runs: 7, patience: 1_800_000 },
  quick: { runs: 3, patience: 900_000 },
  options: { runs: { least: 1, says: 'how often each page is loaded' } },
  measure: measureFirstLoads,
  print,
};

function print({ loads, runs, troubles }) {
  const shown = Object.entries(metrics);
  printTable(
    ['median, 95 % interval', ...shown.map(([, { name }]) => name)],
    [
      ['target', ...shown.map(([, { target }]) => target)],
      ...Object.entries(loads).map(([page, measured]) => [page, ...shown.map(([metric, { digits }]) => cell(measured, metric, digits))]),
    ],
  );
  console.log(
    `\n${runs} loads of each page, in random order, by Lighthouse as it simulates slow 4G. kB as they were sent; first scripts of the portal: 110, 85, of the dashboard: 150, 120.`,
  );
  if (troubles.length > 0) console.log(`The machine was not calm (${troubles.join(', ')}): TBT is worth nothing, sizes are exact.`);
}

function cell(measured, metric, digits) {
  const { median, ...interval } = medianWithInterval(measured.map((load) => load[metric]));
  return interval.low === interval.high ? median.toFixed(digits) : `${median.toFixed(digits)} (${spreadOf(interval, digits)})`;
}
