import { Component, computed, inject, input, model } from '@angular/core';
import type { Answer, Checklist, MultipleChoice } from '@rekindle/programs/domain';
import { Choices } from '@rekindle/shared/ui';
import { codesOf } from './answer-of-kind';
import { Asked } from './asked';

/** Several of what is offered, or what is ticked off one by one. */
@Component({
  selector: 'rk-several-answer',
  imports: [Choices],
  template: `
    <rk-choices
      several
      [labelledBy]="asked.labelId"
      [describedBy]="asked.describedBy() ?? undefined"
      [choices]="choices()"
      [chosen]="chosen()"
      (chosenChange)="answer.set($event)"
    />
  `,
})
export class SeveralAnswer {
  readonly field = input.required<MultipleChoice | Checklist>();
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly choices = computed(() => {
    const field = this.field();
    const alone = field.kind === 'multiple-choice' ? field.alone : undefined;
    return field.options.map(({ code, words }) => ({ code, word: words, isAlone: code === alone }));
  });
  protected readonly chosen = computed(() => codesOf(this.answer()));
}
