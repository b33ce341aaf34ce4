import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from '../../services/last-lines.mjs';
import { Problem } from '../../services/problem.mjs';
import { cpuOf } from '../measure/cpu.mjs';

const pause = 2;

/**
 * Starts a program, asks it until it answers, and ends it.
 *
 * @param {import('../../services/processes.mjs').Processes} processes
 * @param {{ program: object, ask: () => Promise<void> }} candidate `ask` throws at an answer that is not right
 * @returns {Promise<{ milliseconds: number, cpu: number }>} from before it was spawned until after its answer, and the CPU time it had used by then
 */
export async function firstAnswer(processes, { program, ask }) {
  const start = performance.now();
  const started = processes.start(program);
  await answered(started, ask);
  const milliseconds = performance.now() - start;
  const cpu = cpuOf(started.pid);
  await processes.end(started);
  return { milliseconds, cpu };
}

async function answered(started, ask) {
  while (!started.hasEnded) {
    const failure = await ask().then(
      () => null,
      (error) => error,
    );
    if (failure === null) return;
    // Nobody listens yet.
    if (failure.code !== 'ECONNREFUSED') throw failure;
    await delay(pause);
  }
  throw new Problem(`${started.name} ended instead of answering:\n${lastLines(started.log)}`);
}
