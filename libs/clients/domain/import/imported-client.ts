import { isEmailAddress, normalizedEmail } from '@rekindle/shared/kernel';
import { tidyName, whatIsWrongWithName } from '@rekindle/identity/domain';
import { ClientStatus } from '../case/client-status';
import { tidyLabel, whatIsWrongWithLabel, longestLabel } from '../case/label';
import type { RelationshipStage } from '../case/relationship-stage';
import { isFormula, plainCell } from './csv-cell';
import { ImportField, importLimits, type ImportMapping } from './import-field';
import { ImportFlawKind, type ImportFlaw } from './import-flaw';
import { readListedStage, readListedStatus, type ListedStatus } from './listed-status';
import { readWrittenDay } from './written-day';

/** Somebody on a list that comes in. */
export interface ImportedClient {
  readonly name: string;
  readonly email: string;
  readonly pronouns: string | null;
  readonly status: ListedStatus;
  readonly stage: RelationshipStage | null;
  /** As `2026-03-14`; null where the list does not say. */
  readonly stageSince: string | null;
  readonly tags: readonly string[];
  /** The address or the name of whoever coaches them. */
  readonly coach: string | null;
  readonly addedOn: string | null;
}

export type ReadClient = { readonly client: ImportedClient } | { readonly flaws: readonly ImportFlaw[] };

const longestPronouns = 30;
const longestShown = 60;

/** Reads one row of a list. @param today the last day that has begun, as `2026-03-14` */
export function readClient(cells: readonly string[], mapping: ImportMapping, today: string): ReadClient {
  const flaws: ImportFlaw[] = [];
  const object = (kind: ImportFlawKind, field: ImportField | null, text = '') => {
    // One word on each cell is enough: what was objected to is empty, and not missing.
    if (!flaws.some((flaw) => flaw.field === field)) flaws.push({ kind, field, text: shortened(text) });
  };
  if (cells.slice(mapping.length).some((cell) => cell.trim() !== ''))
    object(ImportFlawKind.TOO_MANY_CELLS, null, cells.slice(mapping.length).join(' '));

  const textOf = (field: ImportField): string => {
    const cell = cells[mapping.indexOf(field)] ?? '';
    const kind = whatIsWrongWithCell(cell);
    if (kind) object(kind, field, cell);
    return kind ? '' : plainCell(cell);
  };
  const dayIn = (field: ImportField): string | null => {
    const text = textOf(field);
    if (text === '') return null;
    const read = readWrittenDay(text);
    if (read === 'unclear' || read === 'unknown') return (object(`day-${read}`, field, text), null);
    if (read.day > today) object(ImportFlawKind.DAY_AHEAD, field, text);
    else if (read.day < '1940-01-01') object(ImportFlawKind.DAY_UNKNOWN, field, text);
    return read.day;
  };

  const name = nameIn(textOf, object);
  const email = textOf(ImportField.EMAIL);
  if (email === '') object(ImportFlawKind.EMAIL_MISSING, ImportField.EMAIL);
  else if (!isEmailAddress(email)) object(ImportFlawKind.EMAIL_INVALID, ImportField.EMAIL, email);

  const pronouns = tidyLabel(textOf(ImportField.PRONOUNS));
  if ([...pronouns].length > longestPronouns) object(ImportFlawKind.PRONOUNS_TOO_LONG, ImportField.PRONOUNS, pronouns);
  const statusWord = textOf(ImportField.STATUS);
  const status = statusWord === '' ? ClientStatus.PROSPECT : readListedStatus(statusWord);
  if (!status) object(ImportFlawKind.STATUS_UNKNOWN, ImportField.STATUS, statusWord);
  const stageWord = textOf(ImportField.STAGE);
  const stage = readListedStage(stageWord);
  if (stageWord !== '' && !stage) object(ImportFlawKind.STAGE_UNKNOWN, ImportField.STAGE, stageWord);
  const tags = tagsIn(textOf(ImportField.TAGS), object);
  const details = {
    stageSince: dayIn(ImportField.STAGE_SINCE),
    addedOn: dayIn(ImportField.ADDED),
    coach: textOf(ImportField.COACH).toLowerCase() || null,
  };

  if (flaws.length > 0 || !status) return { flaws };
  return { client: { name, email: normalizedEmail(email), pronouns: pronouns || null, status, stage, tags, ...details } };
}

type Objection = (kind: ImportFlawKind, field: ImportField | null, text?: string) => void;

function whatIsWrongWithCell(cell: string): ImportFlawKind | null {
  if (cell.length > importLimits.cell) return ImportFlawKind.CELL_TOO_LONG;
  if (isFormula(cell)) return ImportFlawKind.FORMULA;
  // What cannot be seen, and what turns the text after it around. Line breaks are space.
  return /[^\P{Cc}\t\r\n]|[\u202A-\u202E\u2066-\u2069\uFFFD]/u.test(cell) ? ImportFlawKind.HIDDEN_SIGN : null;
}

function nameIn(textOf: (field: ImportField) => string, object: Objection): string {
  const [whole = '', ...halves] = [ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME].map(textOf);
  const name = tidyName(whole || halves.join(' '));
  const wrong = whatIsWrongWithName(name);
  if (wrong === 'missing') object(ImportFlawKind.NAME_MISSING, ImportField.NAME);
  if (wrong === 'too-long') object(ImportFlawKind.NAME_TOO_LONG, ImportField.NAME, name);
  return name;
}

// Programs separate them with commas, semicolons or bars.
function tagsIn(text: string, object: Objection): string[] {
  const tags = new Map<string, string>();
  for (const tag of text.split(/[,;|]/).map(tidyLabel)) if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  for (const tag of tags.values())
    if (whatIsWrongWithLabel(tag, longestLabel.tag)) object(ImportFlawKind.TAG_TOO_LONG, ImportField.TAGS, tag);
  if (tags.size > importLimits.tagsOfOne) object(ImportFlawKind.TOO_MANY_TAGS, ImportField.TAGS, text);
  return [...tags.values()];
}

function shortened(text: string): string {
  const letters = [...text.replace(/\p{Cc}+/gu, ' ').trim()];
  return letters.length > longestShown ? `${letters.slice(0, longestShown - 1).join('')}…` : letters.join('');
}
