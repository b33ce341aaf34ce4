import { median, medianWithInterval } from '../measure/statistics.mjs';
import { printRatios, printTable, spreadOf } from '../report.mjs';
import { measureDispatch } from './workload.mjs';

/** W6: mails that are due, with every guard on, beside a loop that only sends. @type {import('../workloads.mjs').Workload} */
export const dispatch = {
  title: 'W6: mails that are due: claimed, written, promised, sent, noted',
  usual: { mails: 100_000, rounds: 3, workers: 2, hints: 1, patience: 3_600_000 },
  quick: { mails: 10_000, rounds: 3, workers: 2, hints: 1, patience: 900_000 },
  options: {
    mails: { least: 1_000, says: 'how many are due at once' },
    rounds: { least: 1, says: 'how often they are' },
    workers: { least: 1, says: 'processes that send' },
    hints: { least: 0, says: '0 sends without the queue' },
  },
  measure,
  print,
};

async function measure(options) {
  const measured = await measureDispatch(options);
  const share = medianWithInterval(measured.rounds.map(({ rekindle, floor }) => rekindle.perSecond / floor.perSecond));
  return { ...measured, results: [{ name: 'of the bare loop', good: '0.5', best: '0.6', ...share }] };
}

function print({ mails, workers, rounds, results }) {
  printTable(
    ['round', 'bare loop per s', 'rekindle per s', 'late p50 s', 'p99 s', 'lost', 'duplicated', 'not accepted'],
    rounds.map(({ floor, rekindle }, index) => [
      index + 1,
      ...[floor.perSecond, rekindle.perSecond].map((rate) => rate.toFixed(0)),
      ...[rekindle.p50, rekindle.p99].map((seconds) => seconds.toFixed(1)),
      ...[rekindle.lost, rekindle.duplicated, rekindle.other],
    ]),
  );
  const cpu = (of) => median(rounds.map(of)).toFixed(2);
  printTable(
    ['CPU ms per mail', 'bare loop', 'workers', 'postgres'],
    [['median', cpu(({ floor }) => floor.cpu), cpu(({ rekindle }) => rekindle.cpu.workers), cpu(({ rekindle }) => rekindle.cpu.postgres)]],
  );
  printTable(
    ['MB held by', 'start', 'most', 'end'],
    rounds.flatMap(({ rekindle }, round) =>
      rekindle.memory.map(({ start, most, end }, index) => [
        `worker ${index + 1}, round ${round + 1}`,
        ...[start, most, end].map((megabytes) => megabytes.toFixed(0)),
      ]),
    ),
  );
  printRatios(results);
  const rate = medianWithInterval(rounds.map(({ rekindle }) => rekindle.perSecond));
  console.log(
    `\n${mails.toLocaleString('en')} mails in each round, ${workers} workers: ${rate.median.toFixed(0)} a second (${spreadOf(rate)}).`,
  );
}
