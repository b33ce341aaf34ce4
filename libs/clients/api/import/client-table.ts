import { setImmediate } from 'node:timers/promises';
import { importLimits, QuoteLeftOpen, tableRows, type TableRow } from '@rekindle/clients/domain';
import { Problem } from '@rekindle/platform/graphql';
import { clientsProblem } from '../clients.problems';
import { readTableText } from './table-text';

/** A file with a list of clients: its headings, and its rows to go through as often as needed. */
export interface ClientTable {
  readonly headings: readonly string[];
  rows(): Generator<TableRow>;
}

/** @throws Problem when it is no list, or one that is too large in some way */
export function readClientTable(bytes: Buffer): ClientTable {
  const { text, delimiter } = readTableText(bytes);
  const headings = headingsOf(tableRows(text, delimiter));
  return {
    headings,
    *rows() {
      const rows = tableRows(text, delimiter);
      rows.next();
      yield* rows;
    },
  };
}

/** Goes through all rows and lets others have their turn meanwhile. @throws Problem saying in which line the file breaks off */
export async function forEachRow<Row>(rows: Iterable<Row>, work: (row: Row) => void): Promise<number> {
  let count = 0;
  try {
    for (const row of rows) {
      work(row);
      if (++count > importLimits.rows) throw clientsProblem('import-too-many-rows');
      if (count % atOnce === 0) await setImmediate();
    }
  } catch (failure) {
    throw failure instanceof QuoteLeftOpen ? quoteLeftOpen(failure.line) : failure;
  }
  return count;
}

const atOnce = 1_000;

function headingsOf(rows: Generator<TableRow>): string[] {
  const first = firstOf(rows);
  if (!first) throw clientsProblem('import-empty');
  const cells = first.cells.map((cell) => cell.trim());
  while (cells.at(-1) === '') cells.pop();
  if (cells.length > importLimits.columns) throw clientsProblem('import-too-many-columns');
  if (cells.length < 2 || cells.some((cell) => cell.length > importLimits.heading)) throw clientsProblem('import-no-list');
  return cells;
}

function firstOf(rows: Generator<TableRow>): TableRow | undefined {
  try {
    return rows.next().value as TableRow | undefined;
  } catch (failure) {
    throw failure instanceof QuoteLeftOpen ? quoteLeftOpen(failure.line) : failure;
  }
}

function quoteLeftOpen(line: number): Problem {
  const says = `Line ${line}: a quotation mark opens here and is never closed. Close it, or remove it, and choose the file again.`;
  return new Problem('clients.import-quote-open', 'BAD_USER_INPUT', says);
}
