import type { ImportField } from './import-field';

/** What can keep a row of a file from coming in. */
export const ImportFlawKind = {
  NAME_MISSING: 'name-missing',
  NAME_TOO_LONG: 'name-too-long',
  EMAIL_MISSING: 'email-missing',
  EMAIL_INVALID: 'email-invalid',
  /** The address stands in an earlier line already. */
  TWICE: 'twice',
  PRONOUNS_TOO_LONG: 'pronouns-too-long',
  STATUS_UNKNOWN: 'status-unknown',
  STAGE_UNKNOWN: 'stage-unknown',
  DAY_UNKNOWN: 'day-unknown',
  /** 03/04/2026 is two days, depending on who reads it. */
  DAY_UNCLEAR: 'day-unclear',
  DAY_AHEAD: 'day-ahead',
  TAG_TOO_LONG: 'tag-too-long',
  TOO_MANY_TAGS: 'too-many-tags',
  CELL_TOO_LONG: 'cell-too-long',
  HIDDEN_SIGN: 'hidden-sign',
  FORMULA: 'formula',
  TOO_MANY_CELLS: 'too-many-cells',
} as const;
export type ImportFlawKind = (typeof ImportFlawKind)[keyof typeof ImportFlawKind];

/** What is wrong in a row. */
export interface ImportFlaw {
  readonly kind: ImportFlawKind;
  /** What the cell was to be; null where it is about the whole row. */
  readonly field: ImportField | null;
  /** What stands in the cell, shortened. */
  readonly text: string;
  /** Of an address that is there twice: the line in which it stands first. */
  readonly firstLine?: number;
}
