import { Problem } from '../services/problem.mjs';

/**
 * The records of a CSV (RFC 4180), one after the other: its cells without blanks around them, and the line on which it begins. Quoted cells may hold
 * commas, quotes and line breaks; lines may end in \r\n too; those without anything on them are passed over.
 *
 * @returns {Generator<{ line: number, cells: string[] }>}
 */
export function* recordsOf(text) {
  const lines = text.split('\n');
  for (let next = 0; next < lines.length;) {
    const line = next + 1;
    let record = lines[next++];
    if (record.includes('"')) {
      const parts = [record];
      // While a quote is open, the line break is part of a cell.
      for (let isOpen = hasOddQuotes(record); isOpen; next++) {
        if (next === lines.length) throw new Problem(`line ${line}: a quote is not closed`);
        parts.push(lines[next]);
        isOpen = !hasOddQuotes(lines[next]);
      }
      record = parts.join('\n');
      yield { line, cells: cellsWithQuotes(record, line) };
    } else if (record.trim() !== '') yield { line, cells: record.split(',').map((cell) => cell.trim()) };
  }
}

function hasOddQuotes(line) {
  return line.split('"').length % 2 === 0;
}

const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;

function cellsWithQuotes(record, line) {
  const cells = [];
  cell.lastIndex = 0;
  for (let separator = ','; separator === ',';) {
    const found = cell.exec(record);
    if (!found) throw new Problem(`line ${line}: a quote stands inside a cell`);
    const [, quoted, plain, after] = found;
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    separator = after;
  }
  return cells;
}
