import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const isLinux = process.platform === 'linux';

/** When a process was born, or null when there is none: with the pid it names one process for ever, pids alone are reused. */
export function findBirth(pid) {
  if (!isLinux) return ps(pid, 'lstart=');
  const fields = readProc(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  // A zombie has ended; only its parent has not noticed.
  return !fields || fields[0] === 'Z' ? null : fields[19];
}

/** The command line of a living process, or null. */
export function findCommand(pid) {
  return isLinux ? readProc(pid, 'cmdline')?.replaceAll('\0', ' ') || null : ps(pid, 'command=');
}

/** Whether the very process that was noted still runs. */
export function isAlive({ pid, birth }) {
  return birth !== null && findBirth(pid) === birth;
}

/** Signals one process, or with a negative pid a whole group; nobody being left to hear it is no failure. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended first, which is what was wanted.
  }
}

/** Waits until a process is gone; false when it outlived the patience. */
export async function isGoneWithin(pid, milliseconds) {
  const birth = findBirth(pid);
  const deadline = Date.now() + milliseconds;
  while (birth !== null && findBirth(pid) === birth) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
