import { readFileSync } from 'node:fs';
import { cpuOfMachine } from './cpu.mjs';

const tolerance = 0.1;
const spinTurns = 40_000_000;

/** Watches whether a round was measured on a machine that did little else. */
export class Calm {
  /** The least CPU that the spin ever took: the core at full speed. */
  #fastest = Infinity;

  /** Call it before a round. @returns what to call after it, with the CPU time that was ours; answers what was wrong and how much, as a share */
  watch() {
    const before = this.#spin();
    const machine = cpuOfMachine();
    return (ours) => {
      const now = cpuOfMachine();
      const after = this.#spin();
      const share = (part) => part / Math.max(1, now.all - machine.all);
      const disturbances = {
        'the core was slower': Math.max(before.cpu, after.cpu) / this.#fastest - 1,
        'others waited for a core': Math.max(before.waited, after.waited),
        'others were at work': share(now.used - machine.used - ours),
        'the host took time': share(now.stolen - machine.stolen),
      };
      const troubles = Object.keys(disturbances).filter((trouble) => disturbances[trouble] > tolerance);
      return { troubles, disturbance: Math.max(...Object.values(disturbances)) };
    };
  }

  // About 50 ms of the same arithmetic. Its CPU time tells how fast the core is, the pressure while it runs who else wants it.
  #spin() {
    const pressure = waitedSoFar();
    const start = performance.now();
    const { user, system } = process.cpuUsage();
    let sum = 0;
    for (let turn = 0; turn < spinTurns; turn++) sum = (sum + turn) | 0;
    if (sum === 1) throw new Error('unreachable, but nobody may leave the loop out');
    const used = process.cpuUsage({ user, system });
    const cpu = used.user + used.system;
    this.#fastest = Math.min(this.#fastest, cpu);
    return { cpu, waited: (waitedSoFar() - pressure) / 1_000 / (performance.now() - start) };
  }
}

/** Microseconds in which some process had to wait for a core; 0 where the kernel does not tell. */
function waitedSoFar() {
  try {
    return Number(/some .*total=(\d+)/.exec(readFileSync('/proc/pressure/cpu', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
