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
  // A process that does nothing else: in this one, other specs' garbage is collected meanwhile.
  const script = `${work.toString()}
    process.stdin.once('data', () => { work(200); console.log('worked'); });
    setTimeout(() => console.log('settled'), 300);`;
  const other = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const pid = other.pid ?? 0;
  try {
    await once(other.stdout, 'data');
    const before = cpuOf(pid);
    await delay(300);
    const afterWaiting = cpuOf(pid);
    other.stdin.write('\n');
    await once(other.stdout, 'data');
    expect(afterWaiting - before).toBeLessThan(100);
    expect(cpuOf(pid) - afterWaiting).toBeGreaterThan(190);
  } finally {
    other.kill();
  }
});

onLinux('counts children that have ended', async () => {
  const before = cpuOfPostgres(process.pid);
  await once(spawn(process.execPath, ['-e', `(${work.toString()})(200)`]), 'exit');
  expect(cpuOfPostgres(process.pid) - before).toBeGreaterThan(190);
});
