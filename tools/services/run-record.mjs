import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { findBirth, isAlive, isGoneWithin } from './process-table.mjs';

const file = join(dataFolder, 'running.json');

/** The process that runs Rekindle from this clone, or null. */
export function findRunning() {
  const owner = read()?.owner;
  return owner && owner.pid !== process.pid && isAlive(owner) ? owner : null;
}

/**
 * Takes the clone for this process: one run at a time, because two would share a database and a build.
 * @param {{ pid: number, birth: string | null }} keeper cleans up should this process be killed; the next one waits for it
 */
export async function claimClone(keeper) {
  refuseWhileRunning();
  const earlier = read()?.keeper;
  if (earlier && isAlive(earlier)) await isGoneWithin(earlier.pid, 60_000);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ owner: { pid: process.pid, birth: findBirth(process.pid) }, keeper }));
}

/** @throws {Problem} when Rekindle runs from this clone */
export function refuseWhileRunning() {
  const running = findRunning();
  if (running) throw new Problem(`Rekindle already runs from this clone (process ${running.pid}): stop it there first, with Ctrl-C.`);
}

export function releaseClone() {
  rmSync(file, { force: true });
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
