import { Injectable } from '@nestjs/common';
import { type Exercise, findExercise, isOwnKey, exercises as guide, ownIdIn, ownKeyOf, readExercise } from '@rekindle/programs/domain';
import { OwnExercisesRepository } from './own-exercises.repository';

/** An exercise as it would be given out today. */
export interface KnownExercise {
  readonly exercise: Exercise;
  /** The text of its file; null for one of the guide. */
  readonly content: string | null;
  /** Whether it is given out to nobody any more. */
  readonly isArchived: boolean;
}

/** By key; what there is not is not there. */
export type ExercisesByKey = ReadonlyMap<string, KnownExercise>;

/** The exercises of the guide and those of the practice, as they are today. What was given out is read in its own wording. */
@Injectable()
export class KnownExercises {
  constructor(private readonly own: OwnExercisesRepository) {}

  /** Those with these keys. */
  async those(keys: readonly string[]): Promise<ExercisesByKey> {
    const ids = [...new Set(keys.flatMap((key) => ownIdIn(key) ?? []))];
    const own = (await this.own.those(ids)).map(({ file, isArchived }) => ({ exercise: readExercise(file), content: file, isArchived }));
    const ofGuide = keys.flatMap((key) => (isOwnKey(key) ? [] : (findExercise(key) ?? [])));
    const known = [...ofGuide.map((exercise) => ({ exercise, content: null, isArchived: false })), ...own];
    return new Map(known.map((each) => [each.exercise.key, each]));
  }

  /** What may be given out. */
  async findInUse(key: string): Promise<Exercise | null> {
    const known = (await this.those([key])).get(key);
    return known && !known.isArchived ? known.exercise : null;
  }

  /** Keys of everything that may be given out. */
  async keysInUse(): Promise<ReadonlySet<string>> {
    return new Set([...guide.map(({ key }) => key), ...(await this.own.idsInUse()).map(ownKeyOf)]);
  }
}
