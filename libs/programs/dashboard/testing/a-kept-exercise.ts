import { type Exercise, type OwnExercise, writeExercise } from '@rekindle/programs/domain';
import type { KeptExerciseFragment } from '@rekindle/shared/graphql';

/** An exercise of the practice: one choice, and a line that is asked only after it. */
export const anEvening: OwnExercise = {
  ...{ key: 'own-x1', version: '1', from: null, part: 'own-work', title: 'One evening', purpose: 'To look at one evening.' },
  ...{ guidance: ['Take ten quiet minutes.'], minutes: 10, review: 'always', visibility: 'coach', isRepeatable: true },
  sections: [
    {
      id: 'evening',
      title: 'That evening',
      fields: [
        {
          ...{ kind: 'single-choice', id: 'wrote', label: 'Did you write to them' },
          options: [
            { code: 'yes', words: 'Yes' },
            { code: 'no', words: 'No' },
          ],
        },
        { kind: 'short-text', id: 'what', label: 'What you wrote', shownWhen: { field: 'wrote', is: ['yes'] } },
      ],
    },
  ],
  example: { what: 'That I miss the dog.' },
};

export function aKeptExercise(about: Partial<KeptExerciseFragment> = {}, exercise: Exercise = anEvening): KeptExerciseFragment {
  const { title, part, minutes, from = null } = exercise;
  const kept = { __typename: 'OwnExercise' as const, id: 'x1', key: 'own-x1', version: '1', title, part, minutes, from };
  return {
    ...kept,
    file: writeExercise(exercise),
    revision: 4,
    isArchived: false,
    isInUse: false,
    changedAt: '2026-11-20T09:00:00.000Z',
    ...about,
  };
}
