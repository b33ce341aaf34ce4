import type { Exercise } from '@rekindle/programs/domain';

/**
 * A private exercise looks to a coach as if nobody had begun, and so must a program that it stands in: it moves nobody on, it is passed as
 * soon as it is given out, and it is never shown as done.
 */
export function leavesNoTrace(exercise: Pick<Exercise, 'visibility'> | null | undefined): boolean {
  return exercise?.visibility === 'private';
}
