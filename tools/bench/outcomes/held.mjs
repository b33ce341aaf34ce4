import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Makes something. @returns it, and how many megabytes it holds */
export function heldBy(make) {
  const before = inUse();
  const made = make();
  return [made, (inUse() - before) / 1e6];
}

function inUse() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
