import { Problem } from '../../services/problem.mjs';
import { isTime, numberIn } from '../read-numbers.mjs';
import { at } from '../read-table.mjs';

const mostStates = 65_535;

const flaws = {
  overlaps: 'start must not come before the stop of another row of this id',
  elsewhere: 'from must be where the row before of this id ended',
};

/**
 * The histories of a CSV as the domain takes them.
 *
 * @param {import('../read-table.mjs').Table} table
 * @returns {{ histories: import('@rekindle/outcomes/domain').Histories, names: readonly string[], people: number }} with the states in the order of
 *   their names
 */
export function historiesIn({ columns, rows, lines }, { findHistoryFlaw }) {
  for (const [stretch, row] of rows.entries()) {
    const flaw = flawIn(row);
    if (flaw) throw at(lines[stretch], flaw);
  }
  const names = [...new Set(rows.flatMap(({ from, to }) => [from, to || from]))].sort();
  if (names.length > mostStates) throw new Problem(`there are more than ${mostStates} states`);
  const ids = numbered(rows.map(({ id }) => id));
  const states = numbered(names);
  const histories = {
    people: Uint32Array.from(rows, ({ id }) => ids.get(id)),
    starts: Float64Array.from(rows, ({ start }) => numberIn(start)),
    stops: Float64Array.from(rows, ({ stop }) => numberIn(stop)),
    from: Uint16Array.from(rows, ({ from }) => states.get(from)),
    to: Uint16Array.from(rows, ({ from, to }) => states.get(to || from)),
    weights: columns.has('weight') ? Float64Array.from(rows, ({ weight }) => weightIn(weight)) : null,
    states: names.length,
  };
  const found = findHistoryFlaw(histories);
  if (found) throw at(lines[found.stretch], flaws[found.flaw]);
  return { histories, names, people: ids.size };
}

function flawIn({ id, start, stop, from, to, weight }) {
  if (id === '') return 'id must not be empty';
  if (!isTime(start)) return 'start must be a number >= 0';
  if (!isTime(stop) || numberIn(stop) <= numberIn(start)) return 'stop must be a number > start';
  if (from === '') return 'from must not be empty';
  if (to === from) return 'to must be another state than from, or empty';
  if (weight !== undefined && !(weightIn(weight) > 0)) return 'weight must be a number > 0';
  return null;
}

/** Whoever's weight is left out stands for themselves. */
function weightIn(weight) {
  return weight === '' ? 1 : numberIn(weight);
}

/** The number of each text, by where it comes first. */
function numbered(texts) {
  const numbers = new Map();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return numbers;
}
