import type { Row, Rows, Table } from '@rekindle/platform/demo';
import { demoRows, type Wanted } from './demo-rows';

/** Rows of the demo, kept where a spec can look at them. */
export class Kept implements Rows {
  readonly rows: { table: Table; row: Row }[] = [];

  add(table: Table, row: Row): void {
    this.rows.push({ table, row });
  }

  of(name: string): Record<string, any>[] {
    return this.rows.filter(({ table }) => table.name === name).map(({ row }) => row);
  }
}

const small: Wanted = { clients: 180, inFirst: 180, seed: 'stillwater', today: '2026-11-28', passwordHash: 'hash' };

/** The small demo, unless told otherwise. */
export function made(wanted: Partial<Wanted> = {}): Kept {
  const kept = new Kept();
  Array.from(demoRows({ ...small, ...wanted }, kept));
  return kept;
}

export function daysBetween(one: Date, other: Date): number {
  return (other.getTime() - one.getTime()) / 86_400_000;
}
