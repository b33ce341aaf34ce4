import { Component, inject, input, model } from '@angular/core';
import type { Answer } from '@rekindle/programs/domain';
import { NotLive } from '@rekindle/shared/ui';
import { textOf } from './answer-of-kind';
import { Asked } from './asked';

/** Paragraphs. The box grows with what is written. */
@Component({
  selector: 'rk-long-text-answer',
  imports: [NotLive],
  template: `
    <textarea
      #box
      class="rk-input"
      [rows]="rows()"
      [id]="asked.boxId"
      [attr.aria-describedby]="asked.describedBy()"
      [attr.aria-invalid]="asked.flaw() ? true : null"
      [value]="text(answer())"
      (input)="answer.set(box.value)"
    ></textarea>
    <rk-not-live />
  `,
  styleUrl: './writing.css',
})
export class LongTextAnswer {
  readonly answer = model<Answer | null>(null);
  /** In lines, while it is empty. */
  readonly rows = input(4);

  protected readonly asked = inject(Asked);
  protected readonly text = textOf;
}
