import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findExercise, isOwnKey, ownIdIn, readExercise } from '@rekindle/programs/domain';
import { Api, ExercisesOfPracticeDocument, Session } from '@rekindle/shared/graphql';
import { Button, Card, Chip, Empty, Icon, PageError, Skeleton } from '@rekindle/shared/ui';
import { gateInWords, minutesInWords, partWords, reviewInWords, visibilityInWords } from '../words/exercise-words';
import { PhonePreview } from './phone-preview';

/** One exercise of the library: what it is good for, and how it looks to whoever does it. */
@Component({
  selector: 'rk-exercise-page',
  imports: [Button, Card, Chip, Empty, Icon, PageError, PhonePreview, RouterLink, Skeleton],
  templateUrl: './exercise-page.html',
  styleUrl: './exercise-page.css',
})
export class ExercisePage {
  readonly exercise = input.required<string>();

  private readonly viewer = inject<Session<{ readonly role: string }>>(Session).latest;
  protected readonly isOwn = computed(() => isOwnKey(this.exercise()));
  protected readonly ownId = computed(() => ownIdIn(this.exercise()));
  protected readonly query = inject(Api).query(ExercisesOfPracticeDocument, () => (this.isOwn() ? {} : undefined));
  private readonly kept = computed(() => this.query.value()?.ownExercises.find(({ key }) => key === this.exercise()));
  protected readonly isArchived = computed(() => this.kept()?.isArchived ?? false);
  protected readonly known = computed(() => {
    const kept = this.kept();
    return kept ? readExercise(kept.file) : findExercise(this.exercise());
  });
  /** Whether it is there or is not: of the practice's own the server knows it. */
  protected readonly isSettled = computed(() => !this.isOwn() || this.query.value() !== undefined);
  protected readonly mayMake = computed(() => ['OWNER', 'COACH'].includes(this.viewer()?.role ?? ''));
  protected readonly title = computed(() => this.known()?.title ?? $localize`:@@exercisePage.title:Exercise`);
  protected readonly part = computed(() => {
    const part = this.known()?.part;
    return part ? partWords[part].name : '';
  });
  protected readonly gate = computed(() => {
    const known = this.known();
    return known ? gateInWords(known) : '';
  });
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
