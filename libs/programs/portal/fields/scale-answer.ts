import { Component, computed, inject, input, model } from '@angular/core';
import type { Answer, Scale } from '@rekindle/programs/domain';
import { Choices } from '@rekindle/shared/ui';
import { Asked } from './asked';

/** A whole number between two ends that are named. */
@Component({
  selector: 'rk-scale-answer',
  imports: [Choices],
  template: `
    <rk-choices
      layout="grid"
      [labelledBy]="asked.labelId"
      [describedBy]="asked.describedBy() ?? undefined"
      [choices]="choices()"
      [chosen]="chosen()"
      (chosenChange)="answer.set(+$event[0]!)"
    />
    <p>
      <span>{{ field().least }} {{ field().leastWords }}</span>
      <span>{{ field().most }} {{ field().mostWords }}</span>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    p {
      display: flex;
      justify-content: space-between;
      gap: 24px;
      font: var(--rk-type-small);
      color: var(--rk-muted);
    }
    span + span {
      text-align: right;
    }
  `,
})
export class ScaleAnswer {
  readonly field = input.required<Scale>();
  readonly answer = model<Answer | null>(null);

  protected readonly asked = inject(Asked);
  protected readonly choices = computed(() => {
    const { least, most } = this.field();
    return Array.from({ length: most - least + 1 }, (_, index) => ({ code: String(least + index), word: String(least + index) }));
  });
  protected readonly chosen = computed(() => {
    const answer = this.answer();
    return typeof answer === 'number' ? [String(answer)] : [];
  });
}
