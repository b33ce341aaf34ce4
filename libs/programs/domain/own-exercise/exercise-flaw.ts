import { answerFlaw, isReadable } from '../answers/answer-flaw';
import type { Exercise, Section } from '../exercise/exercise';
import type { Field } from '../exercise/field';
import { exerciseLimits as limits } from './exercise-limits';
import { type FieldFlaw, flawsInFields } from './field-flaw';
import { isShort, isUsableId, isWithin } from './is-usable';
import { changedForSafety, keepsWhoReads } from './kept-for-safety';
import type { OwnExercise } from './own-exercise';

/** What keeps an exercise from being given out, and where. */
export interface ExerciseFlaw {
  readonly flaw:
    | 'title-missing'
    | 'title-too-long'
    | 'purpose-missing'
    | 'purpose-too-long'
    | 'guidance-point'
    | 'too-much-guidance'
    | 'minutes-out-of-range'
    | 'nothing-in-it'
    | 'too-many-sections'
    | 'section-title'
    | 'section-lead'
    | 'section-empty'
    | 'too-many-fields'
    | 'example-unfit'
    | 'from-unknown'
    | 'from-changed'
    | 'who-reads-changed'
    | 'safety-field-changed'
    | FieldFlaw;
  /** The id of the section, or of the field (of its rows: of the field that they stand in); null where it is the whole. */
  readonly at: string | null;
  /** The id of what is asked in the rows of that field, where it is about that. */
  readonly within?: string;
}

/** Everything that is wrong with an exercise, in reading order; nothing where it can be given out. */
export function flawsInExercise(exercise: OwnExercise): readonly ExerciseFlaw[] {
  const { title, purpose, guidance, minutes, sections } = exercise;
  const fields = fieldsOf(exercise);
  const ids = [...sections.map(({ id }) => id), ...fields.map(({ id }) => `${id} `)];
  return [
    ...when(!title.trim(), 'title-missing'),
    ...when(title.length > limits.title, 'title-too-long'),
    ...when(!purpose.trim(), 'purpose-missing'),
    ...when(purpose.length > limits.purpose, 'purpose-too-long'),
    ...when(!guidance.every((point) => isShort(point, limits.point)), 'guidance-point'),
    ...when(guidance.length > limits.guidance, 'too-much-guidance'),
    ...when(!isWithin(minutes, limits.minutes), 'minutes-out-of-range'),
    ...when(![title, purpose, ...guidance].every(isReadable), 'unreadable'),
    ...when(fields.length === 0, 'nothing-in-it'),
    ...when(sections.length > limits.sections, 'too-many-sections'),
    ...sections.flatMap(flawsInSection),
    ...flawsInFields(fields),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => ({ flaw: 'id-twice' as const, at: id.trim() })),
    ...Object.entries(exercise.example).flatMap(([id, answer]) => when(!fits(fields, id, answer), 'example-unfit', id)),
    ...flawsForSafety(exercise),
  ];
}

/** What may not change from one wording to the next: whoever was promised that nobody reads along keeps that. */
export function flawsInRewording(before: OwnExercise, after: OwnExercise): readonly ExerciseFlaw[] {
  return [
    ...when(before.from !== after.from, 'from-changed'),
    ...when(before.visibility !== after.visibility || before.review !== after.review, 'who-reads-changed'),
  ];
}

function flawsInSection({ id, title, lead = '', fields }: Section): readonly ExerciseFlaw[] {
  return [
    ...when(!isUsableId(id), 'id-unusable', id),
    ...when(!isShort(title, limits.title), 'section-title', id),
    ...when(lead.length > limits.lead, 'section-lead', id),
    ...when(!isReadable(title) || !isReadable(lead), 'unreadable', id),
    ...when(fields.length === 0, 'section-empty', id),
    ...when(fields.length > limits.fieldsInSection, 'too-many-fields', id),
  ];
}

function flawsForSafety(exercise: OwnExercise): readonly ExerciseFlaw[] {
  const changed = changedForSafety(exercise);
  if (changed === null) return when(true, 'from-unknown');
  return [...when(!keepsWhoReads(exercise), 'who-reads-changed'), ...changed.map((at) => ({ flaw: 'safety-field-changed' as const, at }))];
}

function fits(fields: readonly Field[], id: string, answer: unknown): boolean {
  const field = fields.find((each) => each.id === id);
  return field !== undefined && answerFlaw(field, answer) === null;
}

function fieldsOf({ sections }: Pick<Exercise, 'sections'>): readonly Field[] {
  return sections.flatMap(({ fields }) => fields as readonly Field[]);
}

function when(isSo: boolean, flaw: ExerciseFlaw['flaw'], at: string | null = null): readonly ExerciseFlaw[] {
  return isSo ? [{ flaw, at }] : [];
}
