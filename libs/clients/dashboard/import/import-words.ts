import type { ClientImportCheckQuery, ImportField, ImportFlawKind } from '@rekindle/shared/graphql';

/** What is wrong in a row, as the api says it. */
export type RowFlaw = ClientImportCheckQuery['clientImportCheck']['flaws'][number];

/** What a column can be, as somebody chooses it. */
export function fieldInWords(field: ImportField): string {
  return fields[field]();
}

const fields: Record<ImportField, () => string> = {
  NAME: () => $localize`:@@importField.name:Name`,
  FIRST_NAME: () => $localize`:@@importField.firstName:First name`,
  LAST_NAME: () => $localize`:@@importField.lastName:Last name`,
  EMAIL: () => $localize`:@@importField.email:E-mail`,
  PRONOUNS: () => $localize`:@@importField.pronouns:Pronouns`,
  STATUS: () => $localize`:@@importField.status:Status`,
  STAGE: () => $localize`:@@importField.stage:Stage of the relationship`,
  STAGE_SINCE: () => $localize`:@@importField.stageSince:In this stage since`,
  TAGS: () => $localize`:@@importField.tags:Tags`,
  COACH: () => $localize`:@@importField.coach:Coach`,
  ADDED: () => $localize`:@@importField.added:Added on`,
};

export const everyField = Object.keys(fields) as readonly ImportField[];

/** A flaw as a sentence that says what to do. */
export function flawInWords({ kind, text, firstLine }: Pick<RowFlaw, 'kind' | 'text' | 'firstLine'>): string {
  return flaws[kind]({ text, line: firstLine ?? 0 });
}

interface Particulars {
  readonly text: string;
  readonly line: number;
}

const flaws: Record<ImportFlawKind, (about: Particulars) => string> = {
  NAME_MISSING: () => $localize`:@@importFlaw.nameMissing:The name is missing.`,
  NAME_TOO_LONG: ({ text }) => $localize`:@@importFlaw.nameLong:This name has more than 80 characters: ${text}:text:`,
  EMAIL_MISSING: () => $localize`:@@importFlaw.emailMissing:The e-mail address is missing.`,
  EMAIL_INVALID: ({ text }) => $localize`:@@importFlaw.emailInvalid:This is no e-mail address: ${text}:text:`,
  TWICE: ({ text, line }) =>
    $localize`:@@importFlaw.twice:${text}:text: stands in line ${line}:line: already. Only the first of them can come in.`,
  PRONOUNS_TOO_LONG: ({ text }) => $localize`:@@importFlaw.pronouns:These pronouns have more than 30 characters: ${text}:text:`,
  STATUS_UNKNOWN: ({ text }) => $localize`:@@importFlaw.status:We do not know this status: ${text}:text:. Prospect and ended are known.`,
  STAGE_UNKNOWN: ({ text }) =>
    $localize`:@@importFlaw.stage:We do not know this stage: ${text}:text:. No contact or moved on are known, for example.`,
  DAY_UNKNOWN: ({ text }) => $localize`:@@importFlaw.dayUnknown:This is no day: ${text}:text:. Write it as 2026-03-14.`,
  DAY_UNCLEAR: ({ text }) => $localize`:@@importFlaw.dayUnclear:${text}:text: can be two days. Write it as 2026-03-14.`,
  DAY_AHEAD: ({ text }) => $localize`:@@importFlaw.dayAhead:This day is still ahead: ${text}:text:`,
  TAG_TOO_LONG: ({ text }) => $localize`:@@importFlaw.tagLong:A tag can have 40 characters: ${text}:text:`,
  TOO_MANY_TAGS: () => $localize`:@@importFlaw.manyTags:One client can have 20 tags from a file.`,
  CELL_TOO_LONG: ({ text }) => $localize`:@@importFlaw.cellLong:This cell has more than 500 characters: ${text}:text:`,
  HIDDEN_SIGN: ({ text }) => $localize`:@@importFlaw.hidden:This cell holds a sign that cannot be seen. Type it anew: ${text}:text:`,
  FORMULA: ({ text }) => $localize`:@@importFlaw.formula:This is a formula, and no text: ${text}:text:`,
  TOO_MANY_CELLS: ({ text }) =>
    $localize`:@@importFlaw.cells:There are more cells than columns: ${text}:text:. A comma inside a cell needs quotation marks around it.`,
};
