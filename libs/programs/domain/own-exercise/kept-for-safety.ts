import { exerciseTriggers, isContactExercise } from '@rekindle/safety/domain';
import type { Exercise } from '../exercise/exercise';
import type { Field, RowField } from '../exercise/field';
import { findExercise } from '../guide/guide';
import { readField } from './field-file';
import type { OwnExercise } from './own-exercise';

/** A question of the guide that a copy keeps. */
export interface KeptField {
  readonly field: Field;
  /** All of it word for word, or only what it is and when it is asked. */
  readonly keeps: 'all' | 'frame';
  /** What is asked in its rows and kept word for word. */
  readonly within: readonly RowField[];
}

/**
 * What a copy keeps: the fields that raise a flag, what has to be chosen before they are asked, and the letters that rest on the way to the ex.
 *
 * @param from key of what was copied; nothing is kept of what was not
 */
export function keptForSafety(from: string | null): readonly KeptField[] {
  const source = from === null ? null : findExercise(from);
  return source ? keptFields(source) : [];
}

/** Ids of the fields that a copy has to keep and has not. Null where it was copied from what there is not. */
export function changedForSafety({ from, sections }: Pick<OwnExercise, 'from' | 'sections'>): readonly string[] | null {
  if (from !== null && !findExercise(from)) return null;
  const now = new Map(fieldsOf({ sections }).map((field) => [field.id, field]));
  return keptForSafety(from).flatMap((kept) => (isKept(kept, now.get(kept.field.id)) ? [] : [kept.field.id]));
}

/** What is private stays private; what leads to the ex, or raises a flag, is read by whom it was read before. */
export function keepsWhoReads({ from, visibility, review }: Pick<OwnExercise, 'from' | 'visibility' | 'review'>): boolean {
  const source = from === null ? null : findExercise(from);
  if (!source) return true;
  const isRead = isContactExercise(source.key) || exerciseTriggers.some(({ exercise }) => exercise === source.key);
  if (!isRead && source.visibility !== 'private') return true;
  return visibility === source.visibility && (!isRead || review === source.review);
}

function keptFields(source: Exercise): readonly KeptField[] {
  const fields = fieldsOf(source);
  const raising = new Set(exerciseTriggers.flatMap(({ exercise, field }) => (exercise === source.key ? [field] : [])));
  const kept = new Map<string, KeptField>();
  const keep = (field: Field, keeps: KeptField['keeps'], within: readonly RowField[] = []) => {
    kept.set(field.id, { field, keeps, within });
    const above = fields.find(({ id }) => id === field.shownWhen?.field);
    if (above && !kept.has(above.id)) keep(above, 'all');
  };
  for (const field of fields) {
    if (raising.has(field.id)) keep(field, 'all');
    else if (field.kind === 'rows') {
      const within = chain(field.fields, raising);
      if (within.length > 0) keep(field, 'frame', within);
    } else if (field.kind === 'letter' && isContactExercise(source.key)) keep(field, 'frame');
  }
  return [...kept.values()];
}

function isKept({ field, keeps, within }: KeptField, now: Field | undefined): boolean {
  return keeps === 'all' ? isSame(field, now) : isSameFrame(field, now) && within.every((each) => hasSame(now, each));
}

/** The fields of a row that raise a flag, and those that they stand behind. */
function chain(fields: readonly RowField[], raising: ReadonlySet<string>): readonly RowField[] {
  const needed = new Set(raising);
  for (const { id, shownWhen } of [...fields].reverse()) if (shownWhen && needed.has(id)) needed.add(shownWhen.field);
  return fields.filter(({ id }) => needed.has(id));
}

function hasSame(now: Field | undefined, field: RowField): boolean {
  return (
    now?.kind === 'rows' &&
    isSame(
      field,
      now.fields.find(({ id }) => id === field.id),
    )
  );
}

// Both as a file has them, so that only what they say counts.
function isSame(field: Field, now: Field | undefined): boolean {
  return now !== undefined && JSON.stringify(readField(field, '')) === JSON.stringify(readField(now, ''));
}

/** What it is and when it is asked; its words are the practice's own. */
function isSameFrame(field: Field, now: Field | undefined): boolean {
  const frame = ({ id, kind, shownWhen, isNeeded }: Field) => JSON.stringify([id, kind, shownWhen?.field, shownWhen?.is, isNeeded]);
  return now !== undefined && frame(field) === frame(now);
}

function fieldsOf({ sections }: Pick<Exercise, 'sections'>): readonly Field[] {
  return sections.flatMap(({ fields }) => fields as readonly Field[]);
}
