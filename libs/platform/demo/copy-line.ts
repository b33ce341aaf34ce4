import { ToSeal, type Row, type Table, type Value } from './table';

/**
 * A row as a line of COPY in its text format (PostgreSQL, "COPY", File Formats).
 *
 * @returns null when there is something in it that must be sealed first
 */
export function copyLine(table: Table, row: Row): string | null {
  let line = '';
  for (const column of table.columns) {
    const value = row[column];
    if (value instanceof ToSeal) return null;
    line += line === '' ? written(value) : `\t${written(value)}`;
  }
  return `${line}\n`;
}

function written(value: Exclude<Value, ToSeal> | undefined): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? '{}' : escaped(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  if (value === undefined) throw new Error('A row of the demo lacks a column.');
  return escaped(JSON.stringify(value));
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}
