import { lastLines } from './last-lines.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { Processes } from './processes.mjs';
import { temporaryFolder } from './test-postgres.mjs';

/**
 * Does work that starts programs, in a folder of its own that is deleted afterwards. Everything ends with the work, with Ctrl-C,
 * when one of the programs ends by itself, or when the patience does.
 *
 * @template Result
 * @param {{ logs: string, patience: number }} options where the programs write, and how many milliseconds there are
 * @param {(processes: Processes, folder: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withTemporaryProcesses({ logs, patience }, work) {
  const folder = temporaryFolder();
  const processes = new Processes(logs, [folder]);
  let timer;
  const cutShort = new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => reject(new Interrupted()));
    timer = setTimeout(
      () => reject(new Problem(`Not done after ${patience / 1_000} seconds: the machine is too busy for this.`)),
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
