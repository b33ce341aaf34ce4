import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { findBirth, isAlive, isGoneWithin } from './process-table.mjs';

const file = join(dataFolder, 'running.json');

/**
 * Takes the clone for this process: one run at a time, because two would share a database and a build.
 * @param {{ pid: number, birth: string | null }} keeper cleans up should this process be killed; the next one waits for it
 */
export async function claimClone(keeper) {
  await awaitQuiet();
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ owner: { pid: process.pid, birth: findBirth(process.pid) }, keeper }));
}

/** Waits until whoever cleans up after a killed run is done. @throws {Problem} when Rekindle still runs from this clone */
export async function awaitQuiet() {
  const running = findRunning();
  if (running) throw new Problem(`Rekindle already runs from this clone (process ${running.pid}): stop it there first, with Ctrl-C.`);
  const keeper = read()?.keeper;
  if (keeper && isAlive(keeper)) await isGoneWithin(keeper.pid, 60_000);
}

export function releaseClone() {
  if (read()?.owner.pid === process.pid) rmSync(file);
}

/** The run of this clone that is going on, of another command. @returns {{ pid: number } | null} */
export function findRunning() {
  const owner = read()?.owner;
  return owner && owner.pid !== process.pid && isAlive(owner) ? owner : null;
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
