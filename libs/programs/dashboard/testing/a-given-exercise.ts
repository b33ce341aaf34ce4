import type { GivenExerciseFragment } from '@rekindle/shared/graphql';

/** An exercise that a coach gave out today, and that nobody has handed in. */
export function aGivenExercise(about: Partial<GivenExerciseFragment> = {}): GivenExerciseFragment {
  return {
    ...{
      id: 'a1',
      exercise: 'how-we-fought',
      version: '2026-11-28',
      content: null,
      assignedAt: new Date().toISOString(),
      isOwnChoice: false,
    },
    ...{ dueOn: null, standing: 'OPEN', handedInAt: null, submissionId: null, ...about },
  };
}
