import { resolve } from 'node:path';

/** The sentence for somebody who asked for something that cannot be. */
export class Refusal extends Error {}

/** Runs a generator on this workspace with the words of the command line, and tells what it did or why it did nothing. */
export async function run(generator) {
  try {
    console.log(await generator(resolve(import.meta.dirname, '../..'), process.argv[2], new Date()));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
