import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from './last-lines.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { findBirth, signal } from './process-table.mjs';

/**
 * One program that was started; `ended` settles with its exit code or signal.
 * @typedef {{ name: string, pid: number, birth: string | null, log: string, endWith: NodeJS.Signals, patience: number,
 *   ended: Promise<string>, hasEnded: boolean }} Started
 */

/** Everything one command has started, so that all of it ends with the command: what started last ends first. */
export class Processes {
  /** @type {Started[]} */
  #started = [];
  #isEnding = false;
  #logFolder;
  #inOwnGroups;
  #onChange;

  /**
   * @param {string} logFolder
   * @param {{ inOwnGroups?: boolean, onChange?: (running: Started[]) => void }} [options] Own groups: Ctrl-C in a terminal
   *   reaches only the command, which then ends its programs in order. Without: they end with the group of a test run.
   */
  constructor(logFolder, { inOwnGroups = true, onChange = () => {} } = {}) {
    mkdirSync(logFolder, { recursive: true });
    this.#logFolder = logFolder;
    this.#inOwnGroups = inOwnGroups;
    this.#onChange = onChange;
  }

  /** Starts a program that stays; its output goes to `<name>.log`. @returns {Started} */
  start({ name, command, args = [], env, cwd, uid, gid, endWith = 'SIGTERM', patience = 20_000 }) {
    if (this.#isEnding) throw new Interrupted();
    const log = join(this.#logFolder, `${name}.log`);
    const output = openSync(log, 'w');
    const child = spawn(command, args, { env, cwd, uid, gid, detached: this.#inOwnGroups, stdio: ['ignore', output, output] });
    closeSync(output);
    const ended = new Promise((settle) => {
      child.on('error', (error) => settle(error.message));
      child.on('exit', (code, signalName) => settle(signalName ?? String(code)));
    });
    const started = { name, pid: child.pid, birth: findBirth(child.pid), log, endWith, patience, ended, hasEnded: false };
    ended.then(() => this.#forget(started));
    this.#started.push(started);
    this.#onChange(this.#started);
    return started;
  }

  /** Runs a program to its end. @returns {Promise<string>} its log file @throws {Problem} with its last words when it fails */
  async run({ failure, ...program }) {
    const started = this.start(program);
    const outcome = await started.ended;
    if (this.#isEnding) throw new Interrupted();
    if (outcome !== '0') throw new Problem(`${failure ?? `${program.name} failed (${outcome})`}:\n${lastLines(started.log)}`);
    return started.log;
  }

  /** Ends one program: politely, and by force once its patience is over. */
  async end(started) {
    if (started.hasEnded) return;
    this.#signal(started, started.endWith);
    const hurry = new AbortController();
    const force = () => this.#signal(started, 'SIGKILL');
    delay(started.patience, undefined, { signal: hurry.signal }).then(force, () => {});
    await started.ended;
    hurry.abort();
  }

  /** Ends everything, last started first, and lets nothing start any more. */
  async endAll() {
    this.#isEnding = true;
    for (const started of this.#started.toReversed()) await this.end(started);
  }

  #signal({ pid }, name) {
    signal(this.#inOwnGroups ? -pid : pid, name);
  }

  #forget(started) {
    started.hasEnded = true;
    // What a program forked and left behind goes with it.
    if (this.#inOwnGroups) this.#signal(started, 'SIGKILL');
    this.#started = this.#started.filter((other) => other !== started);
    this.#onChange(this.#started);
  }
}
