import { Service } from '@angular/core';
import { DraftsOf } from '../building/drafts-of';
import type { TypedExercise } from './typed-exercise';

/** Exercises that were changed and not saved. */
@Service()
export class ExerciseDrafts extends DraftsOf<TypedExercise> {
  constructor() {
    super('own-exercise/');
  }
}
