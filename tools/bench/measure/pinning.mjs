import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The server under test has one core to itself, the generator and PostgreSQL share the other. Latency is pessimistic so, CPU time is steady. */
export const cores = canPin() ? { server: '0', others: '1' } : null;

/** The command that runs a program on the core of servers. */
export function onServerCore(command, args) {
  return cores ? { command: 'taskset', args: ['-c', cores.server, command, ...args] } : { command, args };
}

/** Moves a process that runs, with all its threads, to the other core; what it forks from now on stays there too. */
export function moveAside(pid) {
  if (cores) execFileSync('taskset', ['-a', '-p', '-c', cores.others, String(pid)], { stdio: 'ignore' });
}

function canPin() {
  try {
    execFileSync('taskset', ['-c', '0,1', 'true'], { stdio: 'ignore' });
    return availableParallelism() >= 2;
  } catch {
    return false;
  }
}
