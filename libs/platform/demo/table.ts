import type { Place } from '@rekindle/platform/keys';

/** A text that is sealed on its way into the database. */
export class ToSeal {
  constructor(
    readonly place: Place,
    readonly text: string,
  ) {}
}

/** What a column takes. An object is written as JSON. */
export type Value = string | number | boolean | Date | null | readonly string[] | ToSeal | Readonly<Record<string, unknown>>;

/** A table as the demo writes it, with its columns. */
export interface Table<Column extends string = string> {
  readonly name: string;
  readonly columns: readonly Column[];
}

export type Row<Column extends string = string> = Readonly<Record<Column, Value>>;

export function table<const Column extends string>(name: string, ...columns: readonly Column[]): Table<Column> {
  return { name, columns };
}
