import { ToSeal, type Row, type Table, type Value } from './table';

/** A row as a line of COPY in its text format (PostgreSQL, "COPY", File Formats). */
export function copyLine(table: Table, row: Row): string {
  let line = '';
  for (const column of table.columns) line += line === '' ? written(row[column]) : `\t${written(row[column])}`;
  return `${line}\n`;
}

function written(value: Value | undefined): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  if (value === undefined || value instanceof ToSeal) throw new Error('A row of the demo is not ready to be written.');
  return escaped(JSON.stringify(value));
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}
