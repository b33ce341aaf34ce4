import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from './last-lines.mjs';
import { logFolder } from './paths.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { Processes } from './processes.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Does the work of a command that starts programs. However it ends, by itself, with a failure, by Ctrl-C or because one
 * of the programs gave up, all of them end with it.
 * @template Result
 * @param {(processes: Processes) => Promise<Result>} work
 * @returns {Promise<Result>}
 * @throws {Interrupted} when it was asked to stop
 */
export async function withProcesses(work) {
  const processes = new Processes(logFolder);
  const cutShort = new Promise((_, reject) => {
    // Listening on: whoever presses Ctrl-C twice must not leave half of it running.
    for (const name of signals) process.on(name, () => reject(new Interrupted()));
    processes.onUnexpectedEnd = ({ name, log }, outcome) =>
      reject(new Problem(`${name} ended by itself (${outcome}), so everything was stopped:\n${lastLines(log)}`));
  });
  const working = work(processes);
  try {
    return await Promise.race([working, cutShort]);
  } catch (failure) {
    if (failure instanceof Interrupted) console.log('\nStopping ...');
    throw failure;
  } finally {
    await processes.endAll();
    // A step that was cut short has its last word before the command has its own.
    await Promise.race([working.catch(() => {}), delay(100)]);
  }
}
