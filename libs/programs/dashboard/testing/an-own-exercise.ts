import { getExercise, writeExercise } from '@rekindle/programs/domain';
import type { KeptExerciseFragment } from '@rekindle/shared/graphql';

/** "How we fought", as the practice copied it. */
export function anOwnExercise(about: Partial<KeptExerciseFragment> = {}): KeptExerciseFragment {
  const exercise = { ...getExercise('how-we-fought'), key: 'own-1', version: '1', from: 'how-we-fought', title: 'The kitchen table' };
  const { key, version, title, part, minutes, from } = exercise;
  return {
    ...{ id: '1', key, version, title, part, minutes, from, file: writeExercise(exercise) },
    ...{ revision: 1, changedAt: '2026-11-20T10:00:00Z', isArchived: false, isInUse: false, ...about },
  };
}
