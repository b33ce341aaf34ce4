import { exerciseTriggers, isContactExercise } from '@rekindle/safety/domain';
import type { Exercise } from '../exercise/exercise';
import type { Field, RowField } from '../exercise/field';
import { findExercise } from '../guide/guide';
import { readField } from './field-file';
import type { OwnExercise } from './own-exercise';

/**
 * Ids of the fields that a copy has to keep word for word and has not: those that raise a flag, what has to be chosen before they are asked, and the
 * letters that rest on the way to the ex. Null where it was copied from what there is not.
 */
export function changedForSafety({ from, sections }: Pick<OwnExercise, 'from' | 'sections'>): readonly string[] | null {
  if (from === null) return [];
  const source = findExercise(from);
  if (!source) return null;
  const kept = new Map(fieldsOf({ sections }).map((field) => [field.id, field]));
  return keptFields(source)
    .filter(({ id, isKept }) => !isKept(kept.get(id)))
    .map(({ id }) => id);
}

/** What is private stays private; what leads to the ex, or raises a flag, is read by whom it was read before. */
export function keepsWhoReads({ from, visibility, review }: Pick<OwnExercise, 'from' | 'visibility' | 'review'>): boolean {
  const source = from === null ? null : findExercise(from);
  if (!source) return true;
  const isRead = isContactExercise(source.key) || exerciseTriggers.some(({ exercise }) => exercise === source.key);
  if (!isRead && source.visibility !== 'private') return true;
  return visibility === source.visibility && (!isRead || review === source.review);
}

interface KeptField {
  readonly id: string;
  readonly isKept: (now: Field | undefined) => boolean;
}

function keptFields(source: Exercise): readonly KeptField[] {
  const fields = fieldsOf(source);
  const raising = new Set(exerciseTriggers.flatMap(({ exercise, field }) => (exercise === source.key ? [field] : [])));
  const kept = new Map<string, KeptField>();
  const keep = (field: Field, isKept: KeptField['isKept']) => {
    kept.set(field.id, { id: field.id, isKept });
    const above = fields.find(({ id }) => id === field.shownWhen?.field);
    if (above && !kept.has(above.id)) keep(above, (now) => isSame(above, now));
  };
  for (const field of fields) {
    if (raising.has(field.id)) keep(field, (now) => isSame(field, now));
    else if (field.kind === 'rows') {
      const inRow = chain(field.fields, raising);
      if (inRow.length > 0) keep(field, (now) => isSameFrame(field, now) && inRow.every((each) => hasSame(now, each)));
    } else if (field.kind === 'letter' && isContactExercise(source.key)) keep(field, (now) => isSameFrame(field, now));
  }
  return [...kept.values()];
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
