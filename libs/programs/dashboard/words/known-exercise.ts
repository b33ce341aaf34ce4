import { type Exercise, exerciseIn, findExercise, isOwnKey } from '@rekindle/programs/domain';
import { findOwnExercise } from '../own/own-exercises';

/** An exercise of the guide or of the practice, as it is today; null where it is not known. */
export function findKnownExercise(key: string): Exercise | null {
  if (!isOwnKey(key)) return findExercise(key);
  const own = findOwnExercise(key);
  return own ? exerciseIn({ exercise: key, version: own.version, content: own.file }) : null;
}
