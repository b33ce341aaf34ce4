/** What a column of a list of clients can be. */
export const ImportField = {
  NAME: 'name',
  FIRST_NAME: 'first-name',
  LAST_NAME: 'last-name',
  EMAIL: 'email',
  PRONOUNS: 'pronouns',
  STATUS: 'status',
  STAGE: 'stage',
  STAGE_SINCE: 'stage-since',
  TAGS: 'tags',
  COACH: 'coach',
  ADDED: 'added',
} as const;
export type ImportField = (typeof ImportField)[keyof typeof ImportField];

export const importFields: readonly ImportField[] = Object.values(ImportField);

/** What each column of a file is, from left to right; null for one that is left out. */
export type ImportMapping = readonly (ImportField | null)[];

/** More than a practice has, and less than what would keep a server busy for minutes. */
export const importLimits = { rows: 50_000, columns: 100, cell: 500, heading: 200, tagsOfOne: 20 } as const;

/** What keeps a list from being read with these columns; null when it can be. */
export function whatIsWrongWithMapping(mapping: ImportMapping): 'email-missing' | 'name-missing' | 'twice' | null {
  const chosen = mapping.filter((field) => field !== null);
  if (!chosen.includes(ImportField.EMAIL)) return 'email-missing';
  const names: readonly ImportField[] = [ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME];
  if (!chosen.some((field) => names.includes(field))) return 'name-missing';
  return new Set(chosen).size < chosen.length ? 'twice' : null;
}
