import { questionnaires } from '@rekindle/measures/domain';
import { type FieldKind, goalOwners } from '@rekindle/programs/domain';
import { freeId } from '../building/places';
import { type TypedField, untyped } from './typed-field';

/** A new question, with what most of its kind begin with. */
export function aField(kind: FieldKind, id: string): TypedField {
  return { ...untyped, id, kind, ...beginningOf(kind) };
}

/** Another answer to choose from, with no words yet. */
export function anotherOption(options: TypedField['options']): TypedField['options'][number] {
  return { code: freeId(`option-${options.length + 1}`, new Set(options.map(({ code }) => code))), words: '' };
}

function beginningOf(kind: FieldKind): Partial<TypedField> {
  switch (kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
    case 'ranked-list': {
      const first = [anotherOption([])];
      return { options: [...first, anotherOption(first)] };
    }
    case 'scale':
      return { least: '0', most: '10' };
    case 'date-range':
      return { least: '1', most: '30' };
    case 'rows':
      return { least: '1', most: '5', fields: [aField('short-text', 'question-1')] };
    case 'plan':
      return { least: '1', most: '5', owners: goalOwners };
    case 'letter':
      return { holdHours: '24' };
    case 'questionnaire':
      return { measure: questionnaires[0]?.code ?? '' };
    default:
      return {};
  }
}
