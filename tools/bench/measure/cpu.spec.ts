import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { cpuOf, cpuOfPostgres } from './cpu.mjs';

// Elsewhere there is no /proc, and no bench.
const onLinux = process.platform === 'linux' ? it : it.skip;

function work(milliseconds: number): void {
  const end = process.cpuUsage().user + milliseconds * 1_000;
  while (process.cpuUsage().user < end);
}

onLinux('counts what a process works, not what it waits', async () => {
  const before = cpuOf(process.pid);
  await delay(300);
  const afterWaiting = cpuOf(process.pid);
  work(200);
  expect(afterWaiting - before).toBeLessThan(150);
  expect(cpuOf(process.pid) - afterWaiting).toBeGreaterThan(190);
});

onLinux('counts children that have ended', async () => {
  const before = cpuOfPostgres(process.pid);
  await once(spawn(process.execPath, ['-e', `(${work.toString()})(200)`]), 'exit');
  expect(cpuOfPostgres(process.pid) - before).toBeGreaterThan(190);
});
