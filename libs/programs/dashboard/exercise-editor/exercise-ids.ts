import { FreeIds } from '../building/places';
import type { TypedExercise } from './typed-exercise';
import type { TypedField } from './typed-field';

/** An exercise that is new here, with an id of its own for everything that has none to hold on to: a file may name two things alike. */
export function withOwnIds(exercise: TypedExercise): TypedExercise {
  const [sections, fields] = [new FreeIds(), new FreeIds()];
  return {
    ...exercise,
    sections: exercise.sections.map((section) => ({
      ...section,
      id: sections.take(usable(section.id, 'section')),
      fields: section.fields.map((field) => withIds(field, fields)),
    })),
  };
}

function withIds(field: TypedField, taken: FreeIds): TypedField {
  const within = new FreeIds();
  return { ...field, id: taken.take(usable(field.id, 'question')), fields: field.fields.map((each) => withIds(each, within)) };
}

/** The id as it is, or one that answers can hold on to. */
function usable(id: string, otherwise: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 50 && !(id in {}) ? id : otherwise;
}
