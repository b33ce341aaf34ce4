import { afterNextRender, Component, inject, Injector, model, viewChild } from '@angular/core';
import type { Exercise } from '@rekindle/programs/domain';
import { ExerciseList } from '../guide/exercise-list';
import { ChosenExercise } from './chosen-exercise';

/** Which exercise is given out: the guide to choose from, then what was chosen. The focus goes along. */
@Component({
  selector: 'rk-exercise-choice',
  imports: [ChosenExercise, ExerciseList],
  template: `
    @if (exercise(); as chosen) {
      <rk-chosen-exercise [exercise]="chosen" (another)="choose(null)" />
    } @else {
      <rk-exercise-list (chosen)="choose($event)" />
    }
  `,
  styles: ':host { display: block }',
})
export class ExerciseChoice {
  readonly exercise = model<Exercise | null>(null);

  private readonly injector = inject(Injector);
  private readonly shown = viewChild(ChosenExercise);
  private readonly list = viewChild(ExerciseList);

  // What had the focus goes away with the press.
  protected choose(exercise: Exercise | null): void {
    this.exercise.set(exercise);
    afterNextRender(() => (this.shown() ?? this.list())?.focus(), { injector: this.injector });
  }
}
