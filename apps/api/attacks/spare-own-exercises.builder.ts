import type { Person } from '@rekindle/identity/api/testing';
import { anOwnExercise, give, make } from '@rekindle/programs/api/testing';
import { writeExercise } from '@rekindle/programs/domain';
import { unique } from './an-invited-client.builder';

/** Exercises that the practice made. */
export interface SpareOwnExercises {
  readonly ownExerciseToArchiveId: string;
}

/** A file of an exercise like it, in words that no other practice uses. */
export function anExerciseFile(): string {
  return writeExercise(anOwnExercise({ title: unique('Exercise') }));
}

export async function spareOwnExercises(owner: Person, client: Person): Promise<SpareOwnExercises> {
  const anExercise = () => make(owner, anOwnExercise({ title: unique('Exercise') }));
  // The client who has joined was given another one.
  await give(owner, client, (await anExercise()).key);
  return { ownExerciseToArchiveId: (await anExercise()).id };
}
