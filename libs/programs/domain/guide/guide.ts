import type { Exercise, Part } from '../exercise/exercise';
import type { Situation } from '../exercise/situation';
import { howWeFought } from './own-work/how-we-fought';
import { nameTheReason } from './part-well/name-the-reason';

/** The exercises as they are given out today, in the order of the guide. A new version stands here, the one before it among `earlier`. */
export const exercises: readonly Exercise[] = [nameTheReason, howWeFought];

/** Versions that are not given out any more, and whose answers are still read. */
const earlier: readonly Exercise[] = [];

/** Every version that was ever published. */
export const everyVersion: readonly Exercise[] = [...exercises, ...earlier];

export const situations: readonly Situation[] = [];

/** @param version today's unless told */
export function findExercise(key: string, version?: string): Exercise | null {
  const known = version === undefined ? exercises : everyVersion;
  return known.find((each) => each.key === key && (version === undefined || each.version === version)) ?? null;
}

/** @throws RangeError when there is no such exercise, or none of that version */
export function getExercise(key: string, version?: string): Exercise {
  const found = findExercise(key, version);
  if (!found) throw new RangeError(`There is no exercise "${key}"${version === undefined ? '' : ` of ${version}`}.`);
  return found;
}

export function exercisesOf(part: Part): readonly Exercise[] {
  return exercises.filter((each) => each.part === part);
}
