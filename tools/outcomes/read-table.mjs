import { Problem } from '../services/problem.mjs';

/**
 * @typedef {object} Table rows of a CSV with what stands in the columns that were asked for
 * @property {ReadonlySet<string>} columns those that are there
 * @property {Record<string, string>[]} rows by the name of a column
 * @property {number[]} lines on which line of the file each row begins
 */

/**
 * Reads a CSV by the names in its header. Their order does not matter, and other columns are nobody's business.
 *
 * @param {string} text
 * @param {{ required: readonly string[], optional: readonly string[] }} columns
 * @param {Pick<typeof import('@rekindle/clients/domain'), 'tableRows' | 'QuoteLeftOpen'>} csv
 * @returns {Table}
 * @throws {Problem} naming the line
 */
export function readTable(text, columns, { tableRows, QuoteLeftOpen }) {
  try {
    return tableOf(recordsIn(tableRows(text, ',')), columns);
  } catch (failure) {
    if (failure instanceof QuoteLeftOpen) throw at(failure.line, 'a quote is not closed');
    throw failure;
  }
}

function* recordsIn(rows) {
  for (const { line, cells: typed } of rows) {
    const cells = typed.map((cell) => cell.trim());
    if (cells.length > 1 || cells[0] !== '') yield { line, cells };
  }
}

function tableOf(records, { required, optional }) {
  const header = records.next().value;
  if (!header) throw new Problem('there are no rows');
  const places = placesOf(header, [...required, ...optional]);
  const missing = required.find((name) => !places.has(name));
  if (missing) throw at(header.line, `the column ${missing} is missing`);
  const rows = [];
  const lines = [];
  for (const { line, cells } of records) {
    if (cells.length !== header.cells.length) throw at(line, `there must be ${header.cells.length} cells as in the header`);
    const row = {};
    for (const [name, place] of places) row[name] = cells[place];
    rows.push(row);
    lines.push(line);
  }
  if (rows.length === 0) throw new Problem('there are no rows');
  return { columns: new Set(places.keys()), rows, lines };
}

/** What is wrong, and on which line of the file. */
export function at(line, sentence) {
  return new Problem(`line ${line}: ${sentence}`);
}

/** Where each of the names stands that the header has. */
function placesOf({ line, cells }, names) {
  const places = new Map();
  for (const [place, name] of cells.entries()) {
    if (!names.includes(name)) continue;
    if (places.has(name)) throw at(line, `the column ${name} is there twice`);
    places.set(name, place);
  }
  return places;
}
