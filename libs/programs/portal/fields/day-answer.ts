import { Component, computed, inject, input, model } from '@angular/core';
import type { Answer, Day } from '@rekindle/programs/domain';
import { Calendar, localDayAt } from '@rekindle/shared/ui';
import { textOf } from './answer-of-kind';
import { Asked } from './asked';

/** A day. */
@Component({
  selector: 'rk-day-answer',
  template: `
    <input
      #box
      class="rk-input"
      type="date"
      [id]="asked.boxId"
      [attr.aria-describedby]="asked.describedBy()"
      [attr.aria-invalid]="asked.flaw() ? true : null"
      [min]="lies() === 'ahead' ? today() : ''"
      [max]="lies() === 'behind' ? today() : ''"
      [value]="text(answer())"
      (input)="answer.set(box.value || null)"
    />
  `,
})
export class DayAnswer {
  readonly field = input.required<Day>();
  readonly answer = model<Answer | null>(null);

  private readonly calendar = inject(Calendar);
  protected readonly asked = inject(Asked);
  protected readonly text = textOf;
  protected readonly lies = computed(() => this.field().lies);
  protected readonly today = computed(() => localDayAt(this.calendar.now()));
}
