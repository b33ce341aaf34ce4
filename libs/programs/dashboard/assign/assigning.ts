import { inject, signal } from '@angular/core';
import type { Exercise } from '@rekindle/programs/domain';
import { Api, ApiProblem, AssignExerciseDocument, type GivenExerciseFragment } from '@rekindle/shared/graphql';

/** What is being given out, by when, and what the api has against it. What was chosen stays until it was given out. Needs an injection context. */
export class Assigning {
  private readonly api = inject(Api);

  readonly exercise = signal<Exercise | null>(null);
  /** `2026-11-28`; empty for none. */
  readonly dueOn = signal('');
  /** What is wrong with the day. */
  readonly flawOfDay = signal<string | null>(null);

  chooseDay(day: string): void {
    this.dueOn.set(day);
    this.flawOfDay.set(null);
  }

  /** @throws ApiProblem, unless it is said beside the day @returns nothing where the day has to be looked at first */
  async giveTo(clientIds: readonly string[]): Promise<readonly GivenExerciseFragment[] | undefined> {
    const exercise = this.exercise();
    if (!exercise) return undefined;
    try {
      const input = { clientIds, exercise: exercise.key, dueOn: this.dueOn() || null };
      const { assignExercise } = await this.api.mutate(AssignExerciseDocument, { input });
      this.exercise.set(null);
      this.chooseDay('');
      return assignExercise;
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.field !== 'dueOn') throw problem;
      this.flawOfDay.set(problem.message);
      return undefined;
    }
  }
}
