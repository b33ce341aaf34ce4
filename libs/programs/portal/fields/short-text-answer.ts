import { Component, inject, model } from '@angular/core';
import type { Answer } from '@rekindle/programs/domain';
import { NotLive } from '@rekindle/shared/ui';
import { Asked } from './asked';
import { textOf } from './answer-of-kind';

/** A line: a name, a place, a few words. */
@Component({
  selector: 'rk-short-text-answer',
  imports: [NotLive],
  template: `
    <input
      #box
      class="rk-input"
      type="text"
      autocomplete="off"
      [id]="asked.boxId"
      [attr.aria-describedby]="asked.describedBy()"
      [attr.aria-invalid]="asked.flaw() ? true : null"
      [value]="text(answer())"
      (input)="answer.set(box.value)"
    />
    <rk-not-live />
  `,
  styleUrl: './writing.css',
})
export class ShortTextAnswer {
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly text = textOf;
}
