import { describe, expect, it } from '@jest/globals';
import { type Exercise, exercises, flawsInExercise, readExercise, writeExercise } from '@rekindle/programs/domain';
import { anEvening } from '../testing/a-kept-exercise';
import { withOwnIds } from './exercise-ids';
import { exerciseOf, typedOf } from './typed-exercise';
import { numberIn } from './typed-field';

const asFile = (exercise: Exercise) => readExercise(writeExercise({ ...exercise, key: '', version: '' }));

describe('an exercise in boxes', () => {
  it.each(exercises.map((exercise) => [exercise.key, exercise] as const))(
    'is the same as before where nothing was typed: %s',
    (_, exercise) => {
      expect(asFile(exerciseOf(typedOf(exercise)))).toEqual(asFile(exercise));
    },
  );

  it.each(exercises.map((exercise) => [exercise.key, exercise] as const))('can be saved as a copy as it is: %s', (key, exercise) => {
    expect(flawsInExercise(exerciseOf(withOwnIds(typedOf(exercise, key))))).toEqual([]);
  });

  it('keeps of the example only what its questions still take', () => {
    const typed = typedOf(anEvening);
    const [section] = typed.sections;
    const asked = { ...typed, sections: [{ ...section!, fields: section!.fields.slice(0, 1) }] };
    expect(exerciseOf(asked).example).toEqual({});
  });

  it.each([
    ['15', 15],
    [' 7 ', 7],
    ['', Number.NaN],
    ['-1', Number.NaN],
    ['1.5', Number.NaN],
    ['ten', Number.NaN],
  ])('takes “%s” for %d', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it('gives each thing of a file an id of its own', () => {
    const typed = typedOf(anEvening);
    const [section] = typed.sections;
    const twice = withOwnIds({ ...typed, sections: [section!, section!, { ...section!, id: 'No id', fields: [] }] });
    expect(twice.sections.map(({ id }) => id)).toEqual(['evening', 'evening-2', 'section']);
    expect(twice.sections.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual(['wrote', 'what', 'wrote-2', 'what-2']);
  });
});
