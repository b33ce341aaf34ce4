import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from './last-lines.mjs';
import { Interrupted, Problem } from './problem.mjs';

const patience = 90_000;

/** Waits until a started program answers 200 at an address. @param {import('./processes.mjs').Started} started */
export async function isReady(started, address) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && !started.hasEnded) {
    // Nobody listening yet, and listening but not ready, both mean: ask again.
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
    await delay(50);
  }
  if (started.mayEnd) throw new Interrupted();
  const what = started.hasEnded ? `ended (${await started.ended}) instead of starting` : `was not ready after ${patience / 1000} seconds`;
  throw new Problem(`${started.name} ${what}:\n${lastLines(started.log)}`);
}
