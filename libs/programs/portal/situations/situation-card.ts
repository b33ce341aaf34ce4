import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findExercise } from '@rekindle/programs/domain';
import { Button, Card, Icon } from '@rekindle/shared/ui';
import { minutesInWords } from '../exercises/exercise-words';
import { findSituation } from './find-situations';

/** One card: what it usually means, what helps now, what makes it worse, and the exercise that goes with it. */
@Component({
  selector: 'rk-situation-card',
  imports: [Button, Card, Icon, RouterLink],
  templateUrl: './situation-card.html',
  styleUrl: './situation-card.css',
})
export class SituationCard {
  readonly key = input.required<string>();

  protected readonly situation = computed(() => findSituation(this.key()));
  protected readonly exercise = computed(() => {
    const exercise = findExercise(this.situation()?.exercise ?? '');
    return exercise && { key: exercise.key, title: exercise.title, minutes: minutesInWords(exercise) };
  });
}
