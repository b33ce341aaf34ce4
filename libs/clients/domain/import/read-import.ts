import { readClient, type ImportedClient } from './imported-client';
import { ImportField, type ImportMapping } from './import-field';
import { ImportFlawKind, type ImportFlaw } from './import-flaw';
import type { TableRow } from './table-rows';

/** A row of a list, read: somebody who can come in, or what is wrong. */
export type ImportRow =
  { readonly line: number; readonly client: ImportedClient } | { readonly line: number; readonly flaws: readonly ImportFlaw[] };

/**
 * Reads the rows of a list. Of several with one address the first that can come in counts; the others say where it stands.
 *
 * @param rows without the headings
 * @param today the last day that has begun, as `2026-03-14`
 */
export function* readImport(rows: Iterable<TableRow>, mapping: ImportMapping, today: string): Generator<ImportRow> {
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    const read = readClient(cells, mapping, today);
    if ('flaws' in read) {
      yield { line, flaws: read.flaws };
      continue;
    }
    const { email } = read.client;
    const firstLine = lineOf.get(email);
    if (firstLine === undefined) {
      lineOf.set(email, line);
      yield { line, client: read.client };
    } else yield { line, flaws: [{ kind: ImportFlawKind.TWICE, field: ImportField.EMAIL, text: email, firstLine }] };
  }
}
