import { Component, computed, inject, input, model } from '@angular/core';
import type { Answer, DayRange } from '@rekindle/programs/domain';
import { Field, FieldInput } from '@rekindle/shared/ui';
import { rangeOf } from './answer-of-kind';
import { Asked } from './asked';

/** The first and the last day of a stretch of time, and how long that is. */
@Component({
  selector: 'rk-day-range-answer',
  imports: [Field, FieldInput],
  template: `
    <div role="group" [attr.aria-labelledby]="asked.labelId" [attr.aria-describedby]="asked.describedBy()">
      <rk-field label="First day" i18n-label="@@exercise.firstDay">
        <input #from rkInput type="date" [max]="range().to" [value]="range().from" (input)="change({ from: from.value })" />
      </rk-field>
      <rk-field label="Last day" i18n-label="@@exercise.lastDay">
        <input #to rkInput type="date" [min]="range().from" [value]="range().to" (input)="change({ to: to.value })" />
      </rk-field>
    </div>
    <p role="status">{{ long() }}</p>
  `,
  styleUrl: './day-range-answer.css',
})
export class DayRangeAnswer {
  readonly field = input.required<DayRange>();
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly range = computed(() => rangeOf(this.answer()));
  protected readonly long = computed(() => {
    const [{ from, to }, { least, most }] = [this.range(), this.field()];
    // The first and the last one counted.
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    return days > 0
      ? $localize`:@@exercise.rangeLength:${days}:count: days, of ${least}:least: to ${most}:most:`
      : $localize`:@@exercise.rangeWanted:From ${least}:least: to ${most}:most: days`;
  });

  protected change(part: { from?: string; to?: string }): void {
    const range = { ...this.range(), ...part };
    this.answer.set(range.from || range.to ? range : null);
  }
}
