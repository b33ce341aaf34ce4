import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findExercise, isOwnKey, readExercise } from '@rekindle/programs/domain';
import { Api, ExercisesOfPracticeDocument } from '@rekindle/shared/graphql';
import { Button, Card, Empty, Page, PageError, Skeleton } from '@rekindle/shared/ui';
import { FoundDraft } from '../building/found-draft';
import { beginningOf, beginningOfNew } from './beginning';
import { ExerciseDrafts } from './exercise-drafts';
import { ExerciseEditor } from './exercise-editor';

/** Where an exercise of the practice is written: one that is there, a copy of one, or a new one. */
@Component({
  selector: 'rk-exercise-editor-page',
  imports: [Button, Card, Empty, ExerciseEditor, Page, PageError, RouterLink, Skeleton],
  templateUrl: './exercise-editor-page.html',
  styleUrl: '../building/builder-page.css',
})
export class ExerciseEditorPage {
  /** From the address: of an exercise that is there. */
  readonly id = input<string>();
  /** From the address: where a new one lies on the device. */
  readonly draft = input<string>();
  /** The key of the exercise that a new one is a copy of: of the guide, or of the practice. */
  readonly from = input<string>();

  private readonly place = computed(() => this.id() ?? this.draft() ?? '');
  private readonly isOfPractice = computed(() => this.id() !== undefined || isOwnKey(this.from() ?? ''));

  protected readonly query = inject(Api).query(ExercisesOfPracticeDocument, () => (this.isOfPractice() ? {} : undefined));
  private readonly own = computed(() => this.query.value()?.ownExercises.find(({ id, key }) => id === this.id() || key === this.from()));
  private readonly onDevice = new FoundDraft(inject(ExerciseDrafts), this.place);
  protected readonly isUnknown = computed(() => this.query.value() !== undefined && this.isOfPractice() && !this.own());
  protected readonly beginning = computed(() => {
    const [found, own] = [this.onDevice.looked(), this.own()];
    if (!found || (this.isOfPractice() && !own)) return null;
    if (this.id() !== undefined && own) return beginningOf(own, found.draft);
    const copied = own ? readExercise(own.file) : findExercise(this.from() ?? '');
    return beginningOfNew(found.place, copied, found.draft);
  });
  protected readonly heading = computed(() => {
    if (this.id() === undefined) return $localize`:@@exerciseEditor.new:New exercise`;
    return this.own()?.title ?? $localize`:@@exercisePage.title:Exercise`;
  });
}
