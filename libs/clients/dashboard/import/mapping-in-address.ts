import type { ImportField } from '@rekindle/shared/graphql';
import { everyField } from './import-words';

/** What each column is; null for one that is left out. */
export type Mapping = readonly (ImportField | null)[];

/** As an address holds it: `name..email`. */
export function writeMapping(mapping: Mapping): string {
  return mapping.map((field) => (field ?? '').toLowerCase()).join('.');
}

/** Reads what `writeMapping` wrote; what makes no sense is a column that is left out. @param columns how many there are */
export function readMapping(text: string, columns: number): Mapping {
  const parts = text.split('.');
  return Array.from({ length: columns }, (_, index) => everyField.find((field) => field.toLowerCase() === parts[index]) ?? null);
}
