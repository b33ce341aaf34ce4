import type { AuditEvent } from './audit.type';

const columns = ['at', 'who', 'role', 'action', 'object', 'client', 'network', 'device'] as const;

/** Rows as a file for spreadsheets (RFC 4180), dates in UTC. */
export function writeAuditCsv(events: readonly AuditEvent[]): string {
  const rows = events.map((event) => columns.map((column) => cell(event[column])));
  return [columns.map(cell), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

// A name may begin like a formula, and a spreadsheet would run it.
function cell(value: string | Date | null): string {
  const text = value instanceof Date ? value.toISOString() : (value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
