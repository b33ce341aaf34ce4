import { once } from 'node:events';

/**
 * @typedef {object} Answer
 * @property {string} method
 * @property {string | null} conf which interval it is, null where there is none to choose
 * @property {string | null} variance
 * @property {number} n
 * @property {number} events
 * @property {Iterable<object>} rows
 * @property {number | null} median
 */

const rowsAtOnce = 5_000;

/**
 * Writes one JSON object, rows as they are made: a million of them would be too long for one text. NaN becomes null.
 *
 * @param {import('node:stream').Writable} stream
 * @param {Answer} answer
 */
export async function writeAnswer(stream, { rows, median, ...head }) {
  let text = `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let count = 0;
  for (const row of rows) {
    text += (count === 0 ? '' : ',') + JSON.stringify(row);
    count++;
    if (count % rowsAtOnce !== 0) continue;
    await write(stream, text);
    text = '';
  }
  await write(stream, `${text}],"median":${JSON.stringify(median)}}\n`);
}

async function write(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}
