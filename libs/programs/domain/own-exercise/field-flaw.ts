import { findQuestionnaire } from '@rekindle/measures/domain';
import { isReadable } from '../answers/answer-flaw';
import type { Field, Option, RowField, Rows } from '../exercise/field';
import { exerciseLimits as limits } from './exercise-limits';
import { isShort, isUsableId, isWithin } from './is-usable';

/** What is wrong with a question. */
export type FieldFlaw =
  | 'id-unusable'
  | 'id-twice'
  | 'label-missing'
  | 'label-too-long'
  | 'hint-too-long'
  | 'unreadable'
  | 'condition-unknown'
  | 'options-missing'
  | 'too-many-options'
  | 'option-words'
  | 'option-code'
  | 'option-twice'
  | 'alone-unknown'
  | 'scale-range'
  | 'scale-words'
  | 'day-range'
  | 'row-range'
  | 'row-noun'
  | 'row-fields'
  | 'terms'
  | 'hold-out-of-range'
  | 'plan-owners'
  | 'questionnaire-unknown';

interface Flaw {
  readonly flaw: FieldFlaw;
  readonly at: string;
  /** The id of what is asked in its rows, where it is about that. */
  readonly within?: string;
}

/** @param fields all of them, in their order: one is asked only after what was chosen above it */
export function flawsInFields(fields: readonly Field[]): readonly Flaw[] {
  return fields.flatMap((field, place) => [
    ...[...flawsInAsked(field, fields.slice(0, place)), ...flawsInKind(field)].map((flaw) => ({ flaw, at: field.id })),
    ...(field.kind === 'rows' ? flawsInFields(field.fields).map(({ flaw, at }) => ({ flaw, at: field.id, within: at })) : []),
  ]);
}

function flawsInAsked(field: Field, above: readonly Field[]): readonly FieldFlaw[] {
  const { id, label, hint = '' } = field;
  return [
    ...when(!isUsableId(id), 'id-unusable'),
    ...when(!label.trim(), 'label-missing'),
    ...when(label.length > limits.label, 'label-too-long'),
    ...when(hint.length > limits.hint, 'hint-too-long'),
    ...when(!textsIn(field).every(isReadable), 'unreadable'),
    ...when(!isReachable(field, above), 'condition-unknown'),
  ];
}

function isReachable({ shownWhen }: Field, above: readonly Field[]): boolean {
  if (!shownWhen) return true;
  const asked = above.find(({ id }) => id === shownWhen.field);
  if (!asked || !('options' in asked) || asked.kind === 'ranked-list') return false;
  return shownWhen.is.length > 0 && shownWhen.is.every((code) => asked.options.some((option) => option.code === code));
}

function flawsInKind(field: Field): readonly FieldFlaw[] {
  switch (field.kind) {
    case 'date-range':
      return when(!isRange(field, 1, limits.days), 'day-range');
    case 'checklist':
      return flawsInOptions(field.options, 1);
    case 'ranked-list':
      return flawsInOptions(field.options, 2);
    case 'rows':
      return flawsInRows(field);
    case 'agreement': {
      const isShown = field.terms.length > 0 && field.terms.length <= limits.terms;
      return when(!isShown || !field.terms.every((term) => isShort(term, limits.point)), 'terms');
    }
    case 'letter':
      return when(!isWithin(field.holdHours, limits.holdHours), 'hold-out-of-range');
    case 'plan': {
      const areOnce = field.owners.length > 0 && new Set(field.owners).size === field.owners.length;
      return [...when(!isRange(field, 0, limits.rows), 'row-range'), ...when(!areOnce, 'plan-owners')];
    }
    case 'questionnaire':
      return when(!findQuestionnaire(field.measure), 'questionnaire-unknown');
    default:
      return flawsInRowKind(field);
  }
}

function flawsInRowKind(field: RowField): readonly FieldFlaw[] {
  switch (field.kind) {
    case 'single-choice':
      return flawsInOptions(field.options, 2);
    case 'multiple-choice': {
      const isKnown = field.alone === undefined || field.options.some(({ code }) => code === field.alone);
      return [...flawsInOptions(field.options, 1), ...when(!isKnown, 'alone-unknown')];
    }
    case 'scale': {
      const { least, most } = limits.scale;
      const isRanging = isRange(field, least, most) && field.least < field.most;
      const areSaid = isShort(field.leastWords, limits.words) && isShort(field.mostWords, limits.words);
      return [...when(!isRanging, 'scale-range'), ...when(!areSaid, 'scale-words')];
    }
    default:
      return [];
  }
}

function flawsInRows({ noun, fields, ...range }: Rows): readonly FieldFlaw[] {
  const ids = fields.map(({ id }) => id);
  return [
    ...when(!isRange(range, 0, limits.rows), 'row-range'),
    ...when(!isShort(noun, limits.id), 'row-noun'),
    ...when(fields.length === 0 || fields.length > limits.fieldsInRow, 'row-fields'),
    ...when(new Set(ids).size < ids.length, 'id-twice'),
  ];
}

function flawsInOptions(options: readonly Option[], least: number): readonly FieldFlaw[] {
  const codes = options.map(({ code }) => code);
  return [
    ...when(options.length < least, 'options-missing'),
    ...when(options.length > limits.options, 'too-many-options'),
    ...when(!options.every(({ words }) => isShort(words, limits.words)), 'option-words'),
    ...when(!codes.every(isUsableId), 'option-code'),
    ...when(new Set(codes).size < codes.length, 'option-twice'),
  ];
}

function isRange({ least, most }: { readonly least: number; readonly most: number }, from: number, to: number): boolean {
  return isWithin(least, { least: from, most: to }) && isWithin(most, { least: Math.max(least, 1), most: to });
}

/** Every text within something, however deep it lies. */
function textsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}

function when(isSo: boolean, flaw: FieldFlaw): readonly FieldFlaw[] {
  return isSo ? [flaw] : [];
}
