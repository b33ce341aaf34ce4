import { type Answers, type Exercise, parts, type Section } from '../exercise/exercise';
import type { Field } from '../exercise/field';
import { ExerciseFileError, reading } from './exercise-file-error';
import { readField } from './field-file';
import type { OwnExercise } from './own-exercise';

const format = 'rekindle-exercise';
const version = 1;

const { parsed, object, list, textAt, textIfAny, textsAt, numberAt, wordAt } = reading;

const reviews = ['always', 'on-request', 'never'] as const;
const visibilities = ['private', 'coach', 'partner'] as const;

/** An exercise as the text of a file: what a practice exports, and what is kept of its own. One of the guide comes from nowhere unless it says so. */
export function writeExercise({ version: wording, from = null, ...exercise }: Exercise): string {
  const { key, part, title, purpose, guidance, minutes, review, visibility, isRepeatable, isJoint, sections, example } = exercise;
  const about = { key, wording, from, part, title, purpose, guidance, minutes, review, visibility, isRepeatable };
  return JSON.stringify({ format, version, ...about, ...(isJoint && { isJoint }), sections, example }, null, 2);
}

/**
 * Reads such a text. It says nothing of whether the exercise can be used: ask `flawsInExercise`. One that was never saved has an empty key
 * and an empty version.
 *
 * @throws ExerciseFileError that says where the text is no exercise
 */
export function readExercise(text: string): OwnExercise {
  const file = object(parsed(text), 'the file');
  if (file['format'] !== format) throw new ExerciseFileError('the file', 'it is no exercise of Rekindle');
  if (file['version'] !== version) throw new ExerciseFileError('the file', 'it was written by a newer Rekindle');
  return {
    key: file['key'] === undefined ? '' : textAt(file, 'key'),
    version: file['wording'] === undefined ? '' : textAt(file, 'wording'),
    from: (file['from'] ?? null) === null ? null : textAt(file, 'from'),
    part: wordAt(file, 'part', parts),
    title: textAt(file, 'title'),
    purpose: textAt(file, 'purpose'),
    guidance: textsAt(file, 'guidance'),
    minutes: numberAt(file, 'minutes'),
    review: wordAt(file, 'review', reviews),
    visibility: wordAt(file, 'visibility', visibilities),
    isRepeatable: file['isRepeatable'] === true,
    ...(file['isJoint'] === true && { isJoint: true }),
    // Whether there is anything in it is asked where everything else about the exercise is.
    sections: list(file, 'sections').map(sectionOf) as unknown as OwnExercise['sections'],
    example: object(file['example'], 'the example') as Answers,
  };
}

function sectionOf(given: unknown, index: number): Section {
  const where = `section ${index + 1}`;
  const section = object(given, where);
  const fields = list(section, 'fields', where).map((field, at) => readField(field, `${where}, field ${at + 1}`));
  return {
    id: textAt(section, 'id', where),
    title: textAt(section, 'title', where),
    ...textIfAny(section, 'lead', where),
    fields: fields as unknown as readonly [Field, ...Field[]],
  };
}
