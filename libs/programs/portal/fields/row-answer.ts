import { Component, input, model } from '@angular/core';
import type { Answer, RowField } from '@rekindle/programs/domain';
import { DayAnswer } from './day-answer';
import { LongTextAnswer } from './long-text-answer';
import { ScaleAnswer } from './scale-answer';
import { SeveralAnswer } from './several-answer';
import { ShortTextAnswer } from './short-text-answer';
import { SingleChoiceAnswer } from './single-choice-answer';

/** Takes the answer to a field of a kind that may also be asked within a row. Lies in an `rk-asked`. */
@Component({
  selector: 'rk-row-answer',
  imports: [DayAnswer, LongTextAnswer, ScaleAnswer, SeveralAnswer, ShortTextAnswer, SingleChoiceAnswer],
  template: `
    @let asked = field();
    @switch (asked.kind) {
      @case ('short-text') {
        <rk-short-text-answer [(answer)]="answer" />
      }
      @case ('long-text') {
        <rk-long-text-answer [(answer)]="answer" />
      }
      @case ('single-choice') {
        <rk-single-choice-answer [field]="asked" [(answer)]="answer" />
      }
      @case ('multiple-choice') {
        <rk-several-answer [field]="asked" [(answer)]="answer" />
      }
      @case ('scale') {
        <rk-scale-answer [field]="asked" [(answer)]="answer" />
      }
      @case ('date') {
        <rk-day-answer [field]="asked" [(answer)]="answer" />
      }
    }
  `,
})
export class RowAnswer {
  readonly field = input.required<RowField>();
  readonly answer = model<Answer | null>(null);
}

/** Kinds whose answer goes into one box. */
export function hasBox({ kind }: { readonly kind: string }): boolean {
  return ['short-text', 'long-text', 'letter', 'date'].includes(kind);
}
