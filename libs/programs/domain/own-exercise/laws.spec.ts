import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parts } from '../exercise/exercise';
import { type Field, goalOwners, type RowField } from '../exercise/field';
import { readExercise, writeExercise } from './exercise-file';
import { ExerciseFileError } from './exercise-file-error';
import { flawsInExercise } from './exercise-flaw';
import type { OwnExercise } from './own-exercise';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const options = fc
  .array(words, { minLength: 2, maxLength: 5 })
  .map((all) => all.map((said, index) => ({ code: `code-${index}`, words: said })));
const asked = fc.record(
  { id: fc.constant(''), label: words, hint: words, isNeeded: fc.constant(true as const) },
  { requiredKeys: ['id', 'label'] },
);
const range = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })).map(([least, more]) => ({ least, most: least + more }));

const ofKind = <Kind extends string, More extends object>(kind: Kind, more: fc.Arbitrary<More>) =>
  fc.tuple(asked, more).map(([common, own]) => ({ kind, ...common, ...own }));
const nothing = fc.constant({});

const anyRowField: fc.Arbitrary<RowField> = fc.oneof(
  ofKind('short-text', nothing),
  ofKind('long-text', nothing),
  ofKind('single-choice', fc.record({ options })),
  ofKind('multiple-choice', fc.record({ options, alone: fc.constant('code-0') }, { requiredKeys: ['options'] })),
  ofKind('scale', fc.record({ leastWords: words, mostWords: words, least: fc.constantFrom(0, 1), most: fc.constantFrom(5, 10) })),
  ofKind('date', fc.record({ lies: fc.constantFrom('behind' as const, 'ahead' as const) }, { requiredKeys: [] })),
);

const anyField: fc.Arbitrary<Field> = fc.oneof(
  anyRowField,
  ofKind(
    'date-range',
    range.map(({ least, most }) => ({ least: least + 1, most: most + 1 })),
  ),
  ofKind('checklist', fc.record({ options })),
  ofKind('ranked-list', fc.record({ options })),
  ofKind(
    'rows',
    fc
      .tuple(words, range, fc.array(anyRowField, { minLength: 1, maxLength: 4 }))
      .map(([noun, counts, fields]) => ({ noun, ...counts, fields: named(fields, 'row') })),
  ),
  ofKind('agreement', fc.record({ terms: fc.array(words, { minLength: 1, maxLength: 3 }) })),
  ofKind('letter', fc.record({ holdHours: fc.integer({ min: 24, max: 72 }) })),
  ofKind(
    'plan',
    fc.tuple(range, fc.subarray([...goalOwners], { minLength: 1 })).map(([counts, owners]) => ({ ...counts, owners })),
  ),
  ofKind('questionnaire', fc.record({ measure: fc.constant('worth') })),
);

/** Exercises of every kind of question, some asked only after an answer above them. */
const anyExercise: fc.Arbitrary<OwnExercise> = fc
  .record({
    about: fc.record({
      ...{ key: fc.constant('own-1'), version: fc.constant('1'), from: fc.constant(null), example: fc.constant({}) },
      ...{ part: fc.constantFrom(...parts), title: words, purpose: words, guidance: fc.array(words, { maxLength: 6 }) },
      ...{ minutes: fc.integer({ min: 1, max: 60 }), isRepeatable: fc.boolean() },
      ...{ review: fc.constantFrom('always' as const, 'on-request' as const, 'never' as const) },
      ...{ visibility: fc.constantFrom('private' as const, 'coach' as const, 'partner' as const) },
    }),
    isJoint: fc.boolean(),
    sections: fc.array(fc.tuple(words, fc.array(anyField, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 4 }),
  })
  .map(({ about, isJoint, sections }) => {
    const made = sections.map(([title, fields], index) => ({ id: `section-${index}`, title, fields: named(fields, `field-${index}`) }));
    return { ...about, ...(isJoint && { isJoint }), sections: made as unknown as OwnExercise['sections'] };
  });

describe('any exercise', () => {
  it('is the same when it is written to a file and read again', () => {
    fc.assert(fc.property(anyExercise, (exercise) => expect(readExercise(writeExercise(exercise))).toEqual(exercise)));
  });

  it('is judged without a stumble, and the same after it was in a file', () => {
    fc.assert(
      fc.property(anyExercise, (exercise) => {
        expect(flawsInExercise(readExercise(writeExercise(exercise)))).toEqual(flawsInExercise(exercise));
      }),
    );
  });

  it('in whose file anything else stands somewhere is refused with the place, or judged, and nothing worse', () => {
    fc.assert(
      fc.property(anyExercise, fc.nat(), fc.jsonValue(), (exercise, at, anything) => {
        const text = withAnything(writeExercise(exercise), at, anything);
        try {
          flawsInExercise(readExercise(text));
        } catch (error) {
          expect(error).toBeInstanceOf(ExerciseFileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A file in which one value, wherever it stands, is another one. */
function withAnything(text: string, at: number, anything: unknown): string {
  let count = 0;
  JSON.parse(text, (_key, value: unknown) => (count++, value));
  let place = 0;
  return JSON.stringify(JSON.parse(text, (_key, value: unknown) => (place++ === at % count ? anything : value)));
}

/** With ids of their own, each that can be behind a choice before it asked only after that. */
function named<Asked extends Field>(fields: readonly Asked[], prefix: string): readonly Asked[] {
  return fields.map((field, index) => {
    const before = fields[index - 1];
    const opener = before && 'options' in before && before.kind !== 'ranked-list' ? `${prefix}-${index - 1}` : null;
    return { ...field, id: `${prefix}-${index}`, ...(opener && { shownWhen: { field: opener, is: ['code-0'] as const } }) };
  });
}
