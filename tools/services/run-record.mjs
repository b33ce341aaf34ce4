import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { findBirth, isGoneWithin, signal } from './process-table.mjs';

const file = join(dataFolder, 'running.json');

/** Says who runs Rekindle from this clone, or null. */
export function findRunning() {
  const record = read();
  return record && isAlive(record.owner) && record.owner.pid !== process.pid ? record : null;
}

/**
 * Takes the clone for this process: one run at a time, because two would share a database and a build.
 * A run that was killed without a chance to clean up is cleaned up after here.
 */
export async function claimClone() {
  const running = findRunning();
  if (running) throw new Problem(`Rekindle already runs from this clone (process ${running.owner.pid}): stop it with Ctrl-C there first.`);
  await endLeftovers(read()?.processes ?? []);
  mkdirSync(dataFolder, { recursive: true });
  noteProcesses([]);
}

/** Keeps on disk who has been started, for the next run in case this one is killed. */
export function noteProcesses(processes) {
  const owner = { pid: process.pid, birth: findBirth(process.pid) };
  const record = { owner, processes: processes.map(({ name, pid, birth, endWith }) => ({ name, pid, birth, endWith })) };
  // Renamed into place: a kill in mid-write must not cost the record of what runs.
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

export function releaseClone() {
  rmSync(file, { force: true });
}

async function endLeftovers(processes) {
  for (const leftover of processes.filter(isAlive).toReversed()) {
    signal(-leftover.pid, leftover.endWith);
    if (!(await isGoneWithin(leftover.pid, 10_000))) signal(-leftover.pid, 'SIGKILL');
    await isGoneWithin(leftover.pid, 2_000);
  }
}

function isAlive({ pid, birth }) {
  return birth !== null && findBirth(pid) === birth;
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
