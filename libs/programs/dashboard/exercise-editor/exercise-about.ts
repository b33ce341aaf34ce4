import { Component, computed, input, output } from '@angular/core';
import { keepsWhoReads, type Part, parts, type Review, type Visibility } from '@rekindle/programs/domain';
import { Card, Field, FieldInput, Switch } from '@rekindle/shared/ui';
import { partWords, reviewInWords, visibilityInWords } from '../words/exercise-words';
import { FixedSetting } from './fixed-setting';
import type { SaidOfOne } from './flaw-words';
import type { TypedExercise } from './typed-exercise';

/** What an exercise says of itself before anything is asked, and who reads what comes in. */
@Component({
  selector: 'rk-exercise-about',
  imports: [Card, Field, FieldInput, FixedSetting, Switch],
  templateUrl: './exercise-about.html',
  styleUrls: ['../building/growing.css', './exercise-about.css'],
})
export class ExerciseAbout {
  readonly exercise = input.required<TypedExercise>();
  /** Whether it was saved before: who reads it is then settled. */
  readonly isSaved = input.required<boolean>();
  readonly said = input.required<SaidOfOne>();
  readonly changed = output<Partial<TypedExercise>>();

  protected readonly parts = parts.map((part) => ({ part, words: partWords[part].name }));
  protected readonly visibilities = visibilities.map((visibility) => ({ visibility, words: visibilityInWords(visibility) }));
  protected readonly reviews = reviews.map((review) => ({ review, words: reviewInWords(review) }));

  /** Why who reads it cannot be chosen; empty where it can. */
  protected readonly whyReaders = computed(() => {
    const exercise = this.exercise();
    if (this.isSaved()) return saved;
    const others = visibilities.filter((visibility) => visibility !== exercise.visibility);
    if (others.some((visibility) => keepsWhoReads({ ...exercise, visibility }))) return '';
    return exercise.visibility === 'private' ? fromPrivate : fromSafety;
  });
  protected readonly whyReview = computed(() => {
    const exercise = this.exercise();
    if (this.isSaved()) return saved;
    const others = reviews.filter((review) => review !== exercise.review);
    return others.some((review) => keepsWhoReads({ ...exercise, review })) ? '' : fromSafety;
  });
  protected readonly readers = computed(() => visibilityInWords(this.exercise().visibility));
  protected readonly answer = computed(() => reviewInWords(this.exercise().review));

  protected say(box: string): string | null {
    return this.said().get(box) ?? null;
  }

  protected choosePart(part: string): void {
    this.changed.emit({ part: part as Part });
  }

  protected chooseReaders(visibility: string): void {
    this.changed.emit({ visibility: visibility as Visibility });
  }

  protected chooseReview(review: string): void {
    this.changed.emit({ review: review as Review });
  }
}

const visibilities: readonly Visibility[] = ['coach', 'private', 'partner'];
const reviews: readonly Review[] = ['always', 'on-request', 'never'];

const saved = $localize`:@@exerciseAbout.fixedSaved:Fixed since it was saved: clients are told so before they write. A copy can be another way.`;
const fromPrivate = $localize`:@@exerciseAbout.fixedPrivate:It was copied from a private exercise, and a copy stays private.`;
const fromSafety = $localize`:@@exerciseAbout.fixedSafety:A client’s safety can hang on what comes in, so it stays as the guide has it.`;
