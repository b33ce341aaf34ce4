import { type Condition, type Field, goalOwners, type Option, type RowField } from '../exercise/field';
import { reading } from './exercise-file-error';

const rowKinds = ['short-text', 'long-text', 'single-choice', 'multiple-choice', 'scale', 'date'] as const;
const kinds = [...rowKinds, 'date-range', 'checklist', 'rows', 'ranked-list', 'agreement', 'letter', 'plan', 'questionnaire'] as const;

type Unknown = Readonly<Record<string, unknown>>;

const { object, list, textAt, textIfAny, textsAt, numberAt, wordAt } = reading;

/** @param where `section 2, field 1` @throws ExerciseFileError */
export function readField(given: unknown, where: string): Field {
  const field = object(given, where);
  const kind = wordAt(field, 'kind', kinds, where);
  const asked = askedOf(field, where);
  switch (kind) {
    case 'date-range':
      return { kind, ...asked, ...countsOf(field, where) };
    case 'checklist':
    case 'ranked-list':
      return { kind, ...asked, options: optionsOf(field, where) };
    case 'rows': {
      const fields = list(field, 'fields', where).map((each, at) => readRowField(each, `${where}, question ${at + 1}`));
      return { kind, ...asked, noun: textAt(field, 'noun', where), ...countsOf(field, where), fields };
    }
    case 'agreement':
      return { kind, ...asked, terms: textsAt(field, 'terms', where) };
    case 'letter':
      return { kind, ...asked, holdHours: numberAt(field, 'holdHours', where) };
    case 'plan': {
      const owners = list(field, 'owners', where).map((owner) => wordAt({ owner }, 'owner', goalOwners, where));
      return { kind, ...asked, ...countsOf(field, where), owners };
    }
    case 'questionnaire':
      return { kind, ...asked, measure: textAt(field, 'measure', where) };
    default:
      return readRowField(given, where);
  }
}

function readRowField(given: unknown, where: string): RowField {
  const field = object(given, where);
  const kind = wordAt(field, 'kind', rowKinds, where);
  const asked = askedOf(field, where);
  switch (kind) {
    case 'short-text':
    case 'long-text':
      return { kind, ...asked };
    case 'single-choice':
      return { kind, ...asked, options: optionsOf(field, where) };
    case 'multiple-choice':
      return { kind, ...asked, options: optionsOf(field, where), ...textIfAny(field, 'alone', where) };
    case 'scale': {
      const words = { leastWords: textAt(field, 'leastWords', where), mostWords: textAt(field, 'mostWords', where) };
      return { kind, ...asked, ...countsOf(field, where), ...words };
    }
    case 'date':
      return { kind, ...asked, ...(field['lies'] !== undefined && { lies: wordAt(field, 'lies', ['behind', 'ahead'], where) }) };
  }
}

function askedOf(field: Unknown, where: string) {
  return {
    id: textAt(field, 'id', where),
    label: textAt(field, 'label', where),
    ...textIfAny(field, 'hint', where),
    ...(field['isNeeded'] === true && { isNeeded: true as const }),
    ...(field['shownWhen'] !== undefined && { shownWhen: conditionOf(field['shownWhen'], where) }),
  };
}

function conditionOf(given: unknown, where: string): Condition {
  const condition = object(given, where);
  // That one of them has to be there is asked with everything else.
  return { field: textAt(condition, 'field', where), is: textsAt(condition, 'is', where) as unknown as Condition['is'] };
}

function optionsOf(field: Unknown, where: string): readonly Option[] {
  return list(field, 'options', where).map((given, at) => {
    const place = `${where}, option ${at + 1}`;
    const option = object(given, place);
    return { code: textAt(option, 'code', place), words: textAt(option, 'words', place) };
  });
}

function countsOf(field: Unknown, where: string): { readonly least: number; readonly most: number } {
  return { least: numberAt(field, 'least', where), most: numberAt(field, 'most', where) };
}
