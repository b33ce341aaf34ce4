import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Vault } from '@rekindle/platform/keys';
import { copyLine } from './copy-line';
import type { Rows } from './demo-part';
import { ToSeal, type Row, type Table } from './table';

/** Rows of all tables that belong together, on their way into the database: what is handed over leaves no trace in memory. */
export class CopyWriter implements Rows {
  private lines = new Map<Table, string[]>();
  private unsealed: { readonly table: Table; readonly row: Row }[] = [];

  /** @param tables those that others point at come first */
  constructor(private readonly tables: readonly Table[]) {}

  add(table: Table, row: Row): void {
    const line = copyLine(table, row);
    if (line === null) this.unsealed.push({ table, row });
    else this.linesOf(table).push(line);
  }

  /** Writes what has come so far, sealed where it must be. More may be added meanwhile; that goes with the next. */
  async write(client: Client, vault: Vault): Promise<void> {
    const { unsealed } = this;
    this.unsealed = [];
    while (unsealed.length > 0) {
      const some = unsealed.splice(0, sealedAtOnce);
      const rows = await Promise.all(some.map(async ({ table, row }) => ({ table, row: await sealed(row, vault) })));
      for (const { table, row } of rows) this.add(table, row);
    }
    const { lines } = this;
    this.lines = new Map();
    for (const table of this.tables) await copy(client, table, lines.get(table) ?? []);
  }

  private linesOf(table: Table): string[] {
    const known = this.lines.get(table);
    if (known) return known;
    const lines: string[] = [];
    this.lines.set(table, lines);
    return lines;
  }
}

// As many as there are connections to the keys.
const sealedAtOnce = 4;

async function sealed(row: Row, vault: Vault): Promise<Row> {
  const values = Object.entries(row).map(
    async ([column, value]) => [column, value instanceof ToSeal ? await vault.seal(value.place, value.text) : value] as const,
  );
  return Object.fromEntries(await Promise.all(values));
}

const linesAtOnce = 500;

async function copy(client: Client, { name, columns }: Table, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const chunks = Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, index) =>
    lines.slice(index * linesAtOnce, (index + 1) * linesAtOnce).join(''),
  );
  await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`)));
}
