import { clone } from '../../services/paths.mjs';
import { anyFreePort } from '../../services/ports.mjs';
import { findBirth, signal } from '../../services/process-table.mjs';
import { isReady } from '../../services/readiness.mjs';
import { workerFlags } from '../../services/worker-flags.mjs';

/** How many check-ins one worker sends side by side (`lanes.ts`): if more are under way, a second one has some in hand. */
export const handsOfOneWorker = 16;

/** One worker process. @typedef {{ started: import('../../services/processes.mjs').Started, isReady: boolean, post: number }} Worker */

/** The workers of one fault. Whoever ends is replaced at once, as a supervisor would. */
export class Crew {
  /** @type {Worker[]} */
  workers = [];
  kills = 0;
  /** Those that ended without being asked to. */
  fallen = 0;
  #hired = 0;
  #isOpen = true;

  /**
   * @param {import('../../services/processes.mjs').Processes} processes
   * @param {string} name of the fault
   * @param {string} file the bundle
   * @param {(ops: number, post: number) => Record<string, string>} environment of the worker at a post
   */
  constructor(processes, name, file, environment) {
    Object.assign(this, { processes, name, file, environment });
  }

  /** Starts so many and waits until they work. */
  async hire(howMany) {
    await Promise.all(Array.from({ length: howMany }, (_, post) => this.#fill(post)));
  }

  /** Kills one that works, without a word, unless half of them are only starting: on a busy machine such a crew would prove nothing. */
  async killOne() {
    const ready = this.workers.filter((worker) => worker.isReady);
    if (ready.length <= this.workers.length / 2) return;
    const victim = ready[Math.floor(Math.random() * ready.length)];
    this.kills += 1;
    this.#leave(victim);
    signal(-victim.started.pid, 'SIGKILL');
    await victim.started.ended;
  }

  /** Asks the longest-serving to end, as a deployment does, once its successor works. */
  async relieveOldest() {
    const [oldest] = this.workers;
    await this.#fill(oldest.post);
    await this.#dismiss(oldest);
  }

  /** Stops one in the middle of whatever it does. @returns {Worker} */
  freeze(index) {
    const worker = this.workers[index];
    signal(-worker.started.pid, 'SIGSTOP');
    return worker;
  }

  thaw(worker) {
    signal(-worker.started.pid, 'SIGCONT');
  }

  /** Ends everybody, and replaces nobody. */
  async close() {
    this.#isOpen = false;
    for (const worker of this.workers) this.thaw(worker);
    await Promise.all(this.workers.map((worker) => this.#dismiss(worker)));
  }

  /** The most memory that one of them has. @returns {number} megabytes */
  memory(residentOf) {
    return Math.max(0, ...this.workers.filter(({ started }) => findBirth(started.pid)).map(({ started }) => residentOf(started.pid)));
  }

  async #fill(post) {
    const ops = await anyFreePort();
    if (!this.#isOpen) return;
    this.#hired += 1;
    const started = this.processes.start({
      name: `${this.name}-worker-${this.#hired}`,
      command: process.execPath,
      args: [...workerFlags, this.file],
      cwd: clone,
      env: this.environment(ops, post),
      patience: 40_000,
    });
    // The crew sees to its own.
    started.mayEnd = true;
    const worker = { started, isReady: false, post };
    this.workers.push(worker);
    started.ended.then(() => this.#replace(worker));
    while (!worker.isReady && !started.hasEnded)
      await isReady(started, `http://127.0.0.1:${ops}/readyz`).then(
        () => (worker.isReady = true),
        // However long that takes here.
        () => {},
      );
  }

  async #dismiss(worker) {
    this.#leave(worker, false);
    await this.processes.end(worker.started);
  }

  #leave(worker, isReplaced = true) {
    this.workers = this.workers.filter((other) => other !== worker);
    if (isReplaced) this.#fill(worker.post).catch(() => {});
  }

  // Did it end although nobody wanted it to?
  #replace(worker) {
    if (!this.#isOpen || !this.workers.includes(worker)) return;
    this.fallen += 1;
    // One that cannot start must not be started a hundred times a second.
    setTimeout(() => this.#isOpen && this.#leave(worker), 500);
  }
}
