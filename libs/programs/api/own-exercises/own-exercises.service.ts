import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import {
  ExerciseFileError,
  exerciseLimits,
  flawsInExercise,
  flawsInRewording,
  type OwnExercise,
  ownKeyOf,
  readExercise,
  writeExercise,
} from '@rekindle/programs/domain';
import { programsProblem } from '../programs.problems';
import type { OwnExerciseType, SaveOwnExerciseInput } from './own-exercise.type';
import { type OwnExerciseRow, OwnExercisesRepository } from './own-exercises.repository';

/** The exercises that a practice makes. */
@Injectable()
export class OwnExercisesService {
  constructor(
    private readonly exercises: OwnExercisesRepository,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** Those in use first, by name. */
  async all(): Promise<OwnExerciseType[]> {
    return (await this.exercises.all()).map(ownExerciseOf);
  }

  /** A new one, or another wording of one: whoever was given an earlier wording keeps that. */
  async save({ id, revision, file }: SaveOwnExerciseInput): Promise<OwnExerciseType> {
    return this.database.transaction(async () => {
      const isNew = (id ?? null) === null;
      const before = isNew ? null : await this.exercises.find(id ?? '');
      if (!before && !isNew) throw notFound();
      const saved = before?.id ?? newId<string>();
      const version = String(before ? (revision ?? 0) + 1 : 1);
      const exercise = { ...usable(file, before), key: ownKeyOf(saved), version };
      if (!before) await this.exercises.insert(saved, exercise);
      else if (!(await this.exercises.update(saved, exercise.title, revision ?? 0))) throw programsProblem('exercise-changed');
      await this.exercises.keep(saved, version, writeExercise(exercise));
      return this.told('programs.exercise-saved', saved);
    });
  }

  /** It is given out to nobody any more. Whoever was given it goes on with it. */
  async archive(id: string): Promise<OwnExerciseType[]> {
    return this.database.transaction(async () => {
      if (!(await this.exercises.find(id))) throw notFound();
      await this.exercises.archive(id);
      await this.told('programs.exercise-archived', id);
      return this.all();
    });
  }

  private async told(action: `programs.${string}`, id: string): Promise<OwnExerciseType> {
    await this.audit.note({ action, object: { kind: 'own-exercise', id } });
    await this.live.tell('own-exercises');
    const row = await this.exercises.find(id);
    if (!row) throw notFound();
    return ownExerciseOf(row);
  }
}

/**
 * The exercise in the text of a file. Pages ask the same functions before they save, and say where it is wrong.
 *
 * @param before the wording that it shall follow; null for a new exercise
 * @throws Problem when it cannot be given out
 */
function usable(file: string, before: OwnExerciseRow | null): OwnExercise {
  const exercise = readable(file);
  const flaws = [...(before ? flawsInRewording(readExercise(before.file), exercise) : []), ...flawsInExercise(exercise)];
  if (flaws.length > 0) throw programsProblem('exercise-unusable');
  return { ...exercise, title: exercise.title.trim() };
}

function readable(file: string): OwnExercise {
  if (file.length > exerciseLimits.file) throw programsProblem('no-exercise');
  try {
    return readExercise(file);
  } catch (error) {
    throw error instanceof ExerciseFileError ? programsProblem('no-exercise') : error;
  }
}

function ownExerciseOf(row: OwnExerciseRow): OwnExerciseType {
  const { key, version, title, part, minutes, from } = readExercise(row.file);
  return { ...row, key, version, title, part, minutes, from };
}
