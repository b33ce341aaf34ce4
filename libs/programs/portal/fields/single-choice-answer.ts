import { Component, computed, inject, input, model } from '@angular/core';
import type { Answer, SingleChoice } from '@rekindle/programs/domain';
import { Choices } from '@rekindle/shared/ui';
import { textOf } from './answer-of-kind';
import { Asked } from './asked';

/** One of several answers. */
@Component({
  selector: 'rk-single-choice-answer',
  imports: [Choices],
  template: `
    <rk-choices
      [labelledBy]="asked.labelId"
      [describedBy]="asked.describedBy() ?? undefined"
      [choices]="choices()"
      [chosen]="chosen()"
      (chosenChange)="answer.set($event[0] ?? null)"
    />
  `,
})
export class SingleChoiceAnswer {
  readonly field = input.required<SingleChoice>();
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly choices = computed(() => this.field().options.map(({ code, words }) => ({ code, word: words })));
  protected readonly chosen = computed(() => [textOf(this.answer())]);
}
