/**
 * @typedef {object} Step
 * @property {number} time
 * @property {number} row of the table, the one that holds at this time; -1 before the first
 * @property {boolean} isBeyond whether it lies after the last time at which anything is known
 * @property {(column: Float64Array) => number} counted what a column counts at exactly this time
 */

/**
 * The steps that are shown: each time of a table, or the times that were asked for in their order.
 *
 * @param {Float64Array} times
 * @param {readonly number[] | null} asked
 * @returns {Generator<Step>}
 */
export function* stepsOf(times, asked, { stepAt }) {
  const last = times.at(-1) ?? -Infinity;
  for (const time of asked ?? times) {
    const row = stepAt(times, time);
    yield { time, row, isBeyond: time > last, counted: (column) => (times[row] === time ? column[row] : 0) };
  }
}
