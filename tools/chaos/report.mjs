import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { clone, dataFolder } from '../services/paths.mjs';

const columns = ['lost', 'duplicated', 'held', 'rate', 'seconds'];

/** What came of a run: a line for each fault as soon as it is over, and a file that a run which was cut short goes on from. */
export class Report {
  /** @type {any[]} */
  results = [];
  #file;
  #run;

  /** @param {{ name: string, queue: string, scale: number, isResumed: boolean }} run */
  constructor({ name, queue, scale, isResumed }) {
    const folder = join(dataFolder, 'chaos');
    mkdirSync(folder, { recursive: true });
    this.#run = { queue, scale };
    this.#file = join(folder, `${name}.json`);
    if (isResumed && existsSync(this.#file)) this.results = JSON.parse(readFileSync(this.#file, 'utf8')).results;
  }

  hasPassed(id) {
    return this.results.some((result) => result.id === id && result.isOk);
  }

  head() {
    console.log(`\n  ${''.padEnd(4)}${columns.map((name) => name.padStart(11)).join('')}`);
    for (const result of this.results) this.#print(result);
  }

  add(result) {
    this.results = [...this.results.filter(({ id }) => id !== result.id), { ...result, load: loadavg()[0] }];
    this.#print(result);
    const machine = { node: process.version, cores: availableParallelism() };
    writeFileSync(this.#file, JSON.stringify({ ...this.#run, at: new Date().toISOString(), machine, results: this.results }, null, 2));
  }

  /** For want of something on this machine. */
  leaveOut({ id, says, needs }) {
    console.log(`  ${id.padEnd(4)}   left out, it needs: ${needs}   ${says}`);
  }

  /** @returns {boolean} whether all of it holds */
  end() {
    console.log(`\nKept in ${relative(clone, this.#file)}.\n`);
    return this.results.every(({ isOk }) => isOk);
  }

  #print({ id, isOk, broken, says, ...result }) {
    const figures = columns.map((name) => `${Math.round(result[name] ?? 0)}${name === 'rate' ? '/s' : ''}`.padStart(11)).join('');
    console.log(`  ${id.padEnd(4)}${figures}   ${isOk ? 'ok' : 'NOT ok'}   ${says}`);
    for (const sentence of broken) console.log(`        does not hold: ${sentence}`);
  }
}
