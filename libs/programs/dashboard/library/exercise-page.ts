import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findExercise } from '@rekindle/programs/domain';
import { Button, Card, Chip, Empty, Icon } from '@rekindle/shared/ui';
import { gateInWords, minutesInWords, partWords, reviewInWords, visibilityInWords } from '../words/exercise-words';
import { PhonePreview } from './phone-preview';

/** One exercise of the library: what it is good for, and how it looks to whoever does it. */
@Component({
  selector: 'rk-exercise-page',
  imports: [Button, Card, Chip, Empty, Icon, PhonePreview, RouterLink],
  templateUrl: './exercise-page.html',
  styleUrl: './exercise-page.css',
})
export class ExercisePage {
  readonly exercise = input.required<string>();

  protected readonly known = computed(() => findExercise(this.exercise()));
  protected readonly title = computed(() => this.known()?.title ?? $localize`:@@exercisePage.title:Exercise`);
  protected readonly part = computed(() => {
    const part = this.known()?.part;
    return part ? partWords[part].name : '';
  });
  protected readonly gate = computed(() => gateInWords({ key: this.exercise() }));
  protected readonly facts = computed(() => {
    const known = this.known();
    if (!known) return [];
    const { minutes, review, visibility, isRepeatable, isJoint } = known;
    return [
      { name: $localize`:@@exercise.takes:Takes most people`, words: minutesInWords(minutes) },
      { name: $localize`:@@exercise.answered:Answer`, words: reviewInWords(review) },
      { name: $localize`:@@exercise.read:Who reads it`, words: visibilityInWords(visibility) },
      { name: $localize`:@@exercise.often:How often`, words: oftenInWords(isRepeatable) },
      ...(isJoint ? [{ name: $localize`:@@exercise.joint:Together`, words: together }] : []),
    ];
  });
}

const together = $localize`:@@exercise.jointWhat:Done by both; until they share a space, your client writes their own side alone`;

function oftenInWords(isRepeatable: boolean): string {
  return isRepeatable ? $localize`:@@exercise.repeatable:Can be done again` : $localize`:@@exercise.once:Once`;
}
