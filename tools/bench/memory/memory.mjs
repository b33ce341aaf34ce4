import { printTable, spreadOf } from '../report.mjs';
import { measureMemory } from './workload.mjs';

// Until the heap has found its size, growing means nothing; and what is aimed at is a megabyte in an hour.
const shortestVerdict = 20;

/** W10: how much memory a process holds, and whether it grows. @type {import('../workloads.mjs').Workload} */
export const memory = {
  title: 'W10: memory that is held after the start, under load, and after much of it',
  usual: { minutes: 3, rows: 20_000, patience: 3_600_000 },
  quick: { minutes: 1, rows: 2_000, patience: 600_000 },
  options: {
    minutes: { least: 1, says: 'how long the load lasts' },
    rows: { least: 2_000, says: 'how many clients the table holds' },
  },
  measure: measureMemory,
  print,
};

function print({ servers, minutes, requests }) {
  const [floor] = servers;
  const isTold = minutes >= shortestVerdict;
  const held = (server, when) => `${server[when].toFixed(0)} (${(server[when] / floor[when]).toFixed(2)})`;
  printTable(
    ['MB (of the floor)', 'idle', 'under load', 'after it', 'MB per hour', '95 % interval'],
    [
      ['target', '<= 2, 1.6', '<= 2, 1.6', '<= 2, 1.6', '<= 1', ''],
      ...servers.map((server) => [
        server.name,
        ...['idle', 'loaded', 'after'].map((when) => held(server, when)),
        ...(isTold ? [server.growth.slope.toFixed(1), spreadOf(server.growth, 1)] : ['not told', '']),
      ]),
    ],
  );
  console.log(`\n${requests.toLocaleString('en')} requests to each in ${minutes} minutes, the same to both in turn.`);
  if (!isTold) console.log(`Whether it grows cannot be told in ${minutes} minutes: a heap finds its size first. Take --minutes 30.`);
}
