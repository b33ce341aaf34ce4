import { Component, computed, input } from '@angular/core';
import { type Answers, type Field, isAsked, isEmpty } from '@rekindle/programs/domain';
import { Said } from './said';
import { saidTo } from './said-answer';

/** Answers to read, each below what was asked. What was not answered is left out. */
@Component({
  selector: 'rk-read-answers',
  imports: [Said],
  template: `
    @for (part of parts(); track part.id) {
      <div>
        <h3>{{ part.label }}</h3>
        <rk-said [said]="part.said" />
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    h3 {
      margin-bottom: 4px;
      font: var(--rk-type-small);
      color: var(--rk-muted);
    }
  `,
})
export class ReadAnswers {
  readonly fields = input.required<readonly Field[]>();
  readonly answers = input.required<Answers>();

  protected readonly parts = computed(() => {
    const answers = this.answers();
    return this.fields().flatMap((field) => {
      const answer = answers[field.id];
      if (answer === undefined || isEmpty(answer) || !isAsked(field, answers)) return [];
      return [{ id: field.id, label: field.label, said: saidTo(field, answer) }];
    });
  });
}
