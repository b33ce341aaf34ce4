import type { Exercise } from '../exercise/exercise';
import { findExercise } from '../guide/guide';
import { readExercise } from './exercise-file';
import { ExerciseFileError } from './exercise-file-error';

/** An exercise as it is named where it was given out. */
export interface NamedExercise {
  readonly exercise: string;
  readonly version: string;
  /** The text of its file, where a practice made it. */
  readonly content: string | null;
}

/** The wording that was given out; null where it is not known here: a page that stands open may be older than what it shows. */
export function exerciseIn({ exercise, version, content }: NamedExercise): Exercise | null {
  // What a device has kept since before there was anything like it says nothing of it.
  if (!content) return findExercise(exercise, version);
  try {
    return readExercise(content);
  } catch (error) {
    if (error instanceof ExerciseFileError) return null;
    throw error;
  }
}

/** @throws RangeError where it is not known here */
export function getExerciseIn(named: NamedExercise): Exercise {
  const found = exerciseIn(named);
  if (!found) throw new RangeError(`There is no exercise "${named.exercise}" of ${named.version}.`);
  return found;
}
