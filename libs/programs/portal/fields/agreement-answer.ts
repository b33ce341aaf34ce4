import { Component, computed, inject, input, model } from '@angular/core';
import type { Agreement, Answer } from '@rekindle/programs/domain';
import { Choices } from '@rekindle/shared/ui';
import { textOf } from './answer-of-kind';
import { Asked } from './asked';

/** A text to agree to, sentence by sentence. "Not now" is an answer too. */
@Component({
  selector: 'rk-agreement-answer',
  imports: [Choices],
  template: `
    <ul>
      @for (term of field().terms; track term) {
        <li>{{ term }}</li>
      }
    </ul>
    <rk-choices
      [labelledBy]="asked.labelId"
      [describedBy]="asked.describedBy() ?? undefined"
      [choices]="choices"
      [chosen]="chosen()"
      (chosenChange)="answer.set($event[0] ?? null)"
    />
  `,
  styleUrl: './agreement-answer.css',
})
export class AgreementAnswer {
  readonly field = input.required<Agreement>();
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly choices = Object.entries(agreementWords).map(([code, word]) => ({ code, word }));
  protected readonly chosen = computed(() => [textOf(this.answer())]);
}

/** What can be said to a text to agree to. */
export const agreementWords: Readonly<Record<string, string>> = {
  accepted: $localize`:@@exercise.agreed:I agree to this`,
  'not-now': $localize`:@@exercise.notNow:Not now`,
};
