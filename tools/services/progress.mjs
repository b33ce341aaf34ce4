import { Interrupted } from './problem.mjs';

const isTerminal = process.stdout.isTTY === true;
const titleWidth = 34;

/**
 * Does one step of a command and shows that it runs, then how long it took.
 *
 * @template Result
 * @param {string} title what is being done, in a few words
 * @param {(note: (text: string) => void) => Promise<Result> | Result} work may note an outcome, such as "nothing changed"
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const started = Date.now();
  let remark = '';
  const line = () => `  ${title.padEnd(titleWidth)}${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`;
  const ticking = isTerminal ? setInterval(() => process.stdout.write(`\r${line()}`), 200) : undefined;
  // Without a terminal nothing can be redrawn: a log that falls silent for minutes looks stuck, so say what begins.
  if (!isTerminal) console.log(`  ${title} ...`);
  try {
    return await work((text) => (remark = `  ${text}`));
  } catch (failure) {
    remark = failure instanceof Interrupted ? '  stopped' : '  failed';
    throw failure;
  } finally {
    clearInterval(ticking);
    console.log(`${isTerminal ? '\r' : ''}${line()}${remark}`);
  }
}
