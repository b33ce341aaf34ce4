import { isContactExercise } from '@rekindle/safety/domain';
import { isOwnKey } from '../own-exercise/own-key';
import type { Exercise } from './exercise';
import type { Field } from './field';

/**
 * Whether a client may choose it without a coach: the first two parts are one's own work. What leads to the ex, what two do together, and what a
 * practice made for those whom it knows, is given out.
 */
export function mayBeginAlone({ key, part, isJoint }: Pick<Exercise, 'key' | 'part' | 'isJoint'>): boolean {
  return (part === 'part-well' || part === 'own-work') && !isContactExercise(key) && !isJoint && !isOwnKey(key);
}

/** How long what was handed in rests, in hours; 0 where nothing in it has to. */
export function holdHoursOf({ sections }: Pick<Exercise, 'sections'>): number {
  const fields: readonly Field[] = sections.flatMap((section) => section.fields);
  return Math.max(0, ...fields.map((field) => (field.kind === 'letter' ? field.holdHours : 0)));
}
