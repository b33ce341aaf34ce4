import { type Exercise, readExercise } from '@rekindle/programs/domain';
import type { KeptExerciseFragment } from '@rekindle/shared/graphql';
import { type Beginning, beginningAnew, beginningWith, copiedTitle } from '../building/beginning';
import type { Draft } from '../building/drafts-of';
import { withOwnIds } from './exercise-ids';
import { type TypedExercise, typedOf } from './typed-exercise';

/** With what the editor of an exercise begins. */
export interface BeginningOfExercise extends Beginning<TypedExercise> {
  /** Whether somebody was given it, or a program holds it. */
  readonly isInUse: boolean;
}

/** An exercise that is there. */
export function beginningOf(kept: KeptExerciseFragment, draft: Draft<TypedExercise> | undefined): BeginningOfExercise {
  return { ...beginningWith(kept, typedOf(readExercise(kept.file)), draft), isInUse: kept.isInUse };
}

/** A new one: from nothing, or a copy. @param place that only the device knows */
export function beginningOfNew(place: string, copied: Exercise | null, draft: Draft<TypedExercise> | undefined): BeginningOfExercise {
  return { ...beginningAnew(place, copied ? copyOf(copied) : nothing, draft), isInUse: false };
}

// Of the guide its own key is what it came from; a copy of a copy keeps what that came from.
function copyOf(exercise: Exercise): TypedExercise {
  const from = exercise.from === undefined ? exercise.key : exercise.from;
  return withOwnIds({ ...typedOf(exercise, from), title: copiedTitle(exercise.title) });
}

const nothing: TypedExercise = {
  ...{ from: null, part: 'own-work', title: '', purpose: '', guidance: '', minutes: '15', review: 'always', visibility: 'coach' },
  ...{ isRepeatable: false, isJoint: false },
  sections: [{ id: 'section-1', title: '', lead: '', fields: [] }],
};
