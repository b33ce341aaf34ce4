import { exercises, isOwnKey } from '@rekindle/programs/domain';
import type { KeptExerciseFragment } from '@rekindle/shared/graphql';
import type { TypedPart } from './typed-program';

/**
 * Keys of what may stand in a program. Until it is known what the practice made, whatever it may have made is taken for known: the server
 * looks as well.
 */
export function keysFor(parts: readonly TypedPart[], own: readonly KeptExerciseFragment[] | undefined): ReadonlySet<string> {
  const named = parts.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)).filter(isOwnKey);
  const inUse = own?.filter(({ isArchived }) => !isArchived).map(({ key }) => key);
  return new Set([...exercises.map(({ key }) => key), ...(inUse ?? named)]);
}
