import { join } from 'node:path';
import { lastLines } from '../services/last-lines.mjs';
import { dataFolder } from '../services/paths.mjs';
import { Interrupted, Problem } from '../services/problem.mjs';
import { Processes } from '../services/processes.mjs';
import { temporaryFolder } from '../services/test-postgres.mjs';

/**
 * Does work that starts programs, in a folder of its own that is deleted afterwards. Everything ends with the work, with Ctrl-C,
 * when one of the programs ends by itself, or when the patience does.
 *
 * @template Result
 * @param {number} patience milliseconds
 * @param {(processes: Processes, folder: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withBenchProcesses(patience, work) {
  const folder = temporaryFolder();
  const processes = new Processes(join(dataFolder, 'bench/logs'), [folder]);
  let timer;
  const cutShort = new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => reject(new Interrupted()));
    timer = setTimeout(
      () => reject(new Problem(`Not done after ${patience / 1_000} seconds: the machine is too busy to measure on.`)),
      patience,
    );
    processes.onUnexpectedEnd = ({ name, log }, outcome) => reject(new Problem(`${name} ended by itself (${outcome}):\n${lastLines(log)}`));
  });
  try {
    return await Promise.race([work(processes, folder), cutShort]);
  } finally {
    clearTimeout(timer);
    await processes.endAll();
  }
}
