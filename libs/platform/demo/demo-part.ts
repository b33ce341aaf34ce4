import type { Chance } from './chance';
import type { Row, Table } from './table';

/** Takes rows. Of one table they are written in the order in which they came; tables in the order in which the parts name them. */
export interface Rows {
  add<Column extends string>(table: Table<Column>, row: Row<NoInfer<Column>>): void;
}

/** What every part of the demo stands on. */
export interface Ground {
  /** The midnight that today began with, in UTC: everything lies before it. */
  readonly now: Date;
  /** Of this part and this subject alone: a part that comes or goes changes no row of another. */
  readonly chance: Chance;
  readonly rows: Rows;
}

/** What an area adds to the demo: rows about each practice, or about each client. */
export interface DemoPart<Subject extends { readonly id: string }> {
  /** `area.what`, for its chance. */
  readonly name: string;
  /** Those that others point at come first. */
  readonly tables: readonly Table[];
  add(subject: Subject, ground: Ground): void;
}

const day = 24 * 60 * 60_000;

/** A moment before now. @param days may have a fraction */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - Math.round(days * day));
}

/** The day of a moment in UTC, as `2026-03-14`. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
