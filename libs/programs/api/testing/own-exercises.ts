import type { Person } from '@rekindle/identity/api/testing';
import { type Exercise, getExercise, type OwnExercise, writeExercise } from '@rekindle/programs/domain';

const shown = 'id key version title part minutes from file revision isArchived isInUse';
const words = 'exercise version content';

/** The documents that specs about the exercises of a practice send. */
export const ownExercise = {
  all: `{ ownExercises { ${shown} changedAt } }`,
  save: `mutation ($input: SaveOwnExerciseInput!) { saveOwnExercise(input: $input) { ${shown} } }`,
  archive: `mutation ($id: ID!) { archiveOwnExercise(id: $id) { ${shown} } }`,
  mine: `{ myExercises { id ${words} closedBecause } }`,
  assignments: `query ($clientId: ID!) { assignments(clientId: $clientId) { id ${words} standing } }`,
  submission: `query ($id: ID!) { submission(id: $id) { id ${words} answers } }`,
  steps: 'query ($clientId: ID!) { enrolments(clientId: $clientId) { steps { id exercise content standing } } }',
} as const;

/** An exercise of the guide as a practice copies it, in words of its own. */
export function aCopyOf(key: string, change: Partial<Exercise> = {}): OwnExercise {
  return { ...getExercise(key), title: 'In our words', from: key, ...change };
}

/** What a practice makes from nothing: one evening, in a line. */
export function anOwnExercise(change: Partial<OwnExercise> = {}): OwnExercise {
  return {
    ...{ key: '', version: '', from: null, part: 'own-work', title: 'The kitchen table', purpose: 'To look at one evening.' },
    ...{ guidance: [], minutes: 10, review: 'always', visibility: 'coach', isRepeatable: true, example: {} },
    sections: [
      { id: 'evening', title: 'One evening', fields: [{ kind: 'short-text', id: 'evening', label: 'How it began', isNeeded: true }] },
    ],
    ...change,
  };
}

/** Keeps an exercise in the practice. */
export function make(
  { browser }: Person,
  exercise: Exercise,
  before: { readonly id: string; readonly revision: number } | null = null,
): Promise<{ readonly id: string; readonly key: string; readonly version: string; readonly revision: number; readonly file: string }> {
  return browser.get(ownExercise.save, { input: { id: before?.id, revision: before?.revision, file: writeExercise(exercise) } });
}
