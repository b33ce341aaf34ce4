import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lastLines } from './last-lines.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { findBirth, signal } from './process-table.mjs';

/**
 * One program that was started; `ended` settles with its exit code or signal.
 * @typedef {{ name: string, pid: number, birth: string | null, log: string, endWith: NodeJS.Signals, patience: number,
 *   ended: Promise<string>, hasEnded: boolean, mayEnd: boolean }} Started
 */

/** Everything one command has started, so that all of it ends with the command: what started last ends first. */
export class Processes {
  /** @type {Started[]} */
  #started = [];
  #isEnding = false;
  #logFolder;
  #temporaryFolders;
  /** Told when a program ends that should have stayed. @type {(started: Started, outcome: string) => void} */
  onUnexpectedEnd = () => {};
  #keeper = spawn(process.execPath, [fileURLToPath(new URL('./keeper.mjs', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });

  /** @param {string} logFolder @param {string[]} [temporaryFolders] deleted at the end */
  constructor(logFolder, temporaryFolders = []) {
    mkdirSync(logFolder, { recursive: true });
    this.#logFolder = logFolder;
    this.#temporaryFolders = temporaryFolders;
    // The keeper waits for this command, never the other way round.
    this.#keeper.unref();
    this.#keeper.stdin.unref();
    this.#keeper.stdin.on('error', () => {});
    this.#tellKeeper();
  }

  /** Who cleans up after this command if it is killed. */
  get keeper() {
    return { pid: this.#keeper.pid, birth: findBirth(this.#keeper.pid) };
  }

  /** Starts a program that stays; its output goes to `<name>.log`. @returns {Started} */
  start(program) {
    return this.#launch(program, false);
  }

  /** Runs a program to its end. @returns {Promise<string>} its log file @throws {Problem} with its last words when it fails */
  async run({ failure, ...program }) {
    const { outcome, log } = await this.outcomeOf(program);
    if (outcome !== '0') throw new Problem(`${failure ?? `${program.name} failed (${outcome})`}:\n${lastLines(log)}`);
    return log;
  }

  /** Runs a program to its end, however that is; `isShown` leaves the terminal what it does not complain about. @returns {Promise<{ outcome: string, log: string }>} its exit code or signal */
  async outcomeOf(program) {
    const started = this.#launch(program, true);
    const outcome = await started.ended;
    if (this.#isEnding) throw new Interrupted();
    return { outcome, log: started.log };
  }

  /** Where a program of that name writes. */
  logOf(name) {
    return join(this.#logFolder, `${name}.log`);
  }

  /** Ends one program: politely, and by force once its patience is over. @param {Started} started */
  async end(started) {
    if (started.hasEnded) return;
    started.mayEnd = true;
    signal(-started.pid, started.endWith);
    const hurry = new AbortController();
    delay(started.patience, undefined, { signal: hurry.signal }).then(
      () => signal(-started.pid, 'SIGKILL'),
      () => {},
    );
    await started.ended;
    hurry.abort();
  }

  /** Ends the program of that name, if it runs. */
  async endNamed(name) {
    for (const started of this.#started.filter((other) => other.name === name)) await this.end(started);
  }

  /** Ends everything, last started first, and lets nothing start any more. */
  async endAll() {
    if (this.#isEnding) return;
    this.#isEnding = true;
    for (const started of this.#started.toReversed()) await this.end(started);
    for (const folder of this.#temporaryFolders) rmSync(folder, { recursive: true, force: true });
    this.#temporaryFolders = [];
    this.#tellKeeper();
    this.#keeper.stdin.end();
  }

  #launch({ name, command, args = [], env, cwd, uid, gid, endWith = 'SIGTERM', patience = 20_000, isShown = false }, mayEnd) {
    if (this.#isEnding) throw new Interrupted();
    const log = this.logOf(name);
    const output = openSync(log, 'w');
    // A group of its own: otherwise Ctrl-C in a terminal reaches everybody at once and the order of ending is lost.
    const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', isShown ? 'inherit' : output, output] });
    closeSync(output);
    const ended = new Promise((settle) => {
      child.on('error', (error) => settle(error.message));
      child.on('exit', (code, signalName) => settle(signalName ?? String(code)));
    });
    const started = { name, pid: child.pid, birth: findBirth(child.pid), log, endWith, patience, ended, hasEnded: false, mayEnd };
    ended.then((outcome) => this.#forget(started, outcome));
    this.#started.push(started);
    this.#tellKeeper();
    return started;
  }

  #forget(started, outcome) {
    started.hasEnded = true;
    // What a program forked and left behind goes with it.
    signal(-started.pid, 'SIGKILL');
    this.#started = this.#started.filter((other) => other !== started);
    if (this.#isEnding) return;
    this.#tellKeeper();
    if (!started.mayEnd) this.onUnexpectedEnd(started, outcome);
  }

  #tellKeeper() {
    const processes = this.#started.map(({ pid, birth, endWith, patience }) => ({ pid, birth, endWith, patience }));
    this.#keeper.stdin.write(`${JSON.stringify({ processes, folders: this.#temporaryFolders })}\n`);
  }
}
