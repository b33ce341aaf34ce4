import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findQuestionnaire } from '@rekindle/measures/domain';
import type { MeasureField } from '@rekindle/programs/domain';
import { Button, Icon } from '@rekindle/shared/ui';
import { Asked } from './asked';

/** Questions that are answered on a page of their own, and the way there. */
@Component({
  selector: 'rk-questionnaire-answer',
  imports: [Button, Icon, RouterLink],
  template: `
    <div role="group" [attr.aria-labelledby]="asked.labelId" [attr.aria-describedby]="asked.describedBy()">
      @if (isAnswered()) {
        <p class="done"><rk-icon name="check_circle" /><ng-container i18n="@@exercise.measureDone">Answered</ng-container></p>
      }
      <a rkButton size="large" full [routerLink]="['/checks', field().measure]">{{ name() }}<rk-icon name="arrow_forward" /></a>
      <p class="rk-caption" i18n="@@exercise.measureBack">It opens a page of its own. This exercise waits for you under Exercises.</p>
    </div>
  `,
  styles: `
    div {
      display: grid;
      gap: 8px;
    }
    .done {
      display: flex;
      gap: 8px;
      color: var(--rk-good);
    }
  `,
})
export class QuestionnaireAnswer {
  readonly field = input.required<MeasureField>();
  readonly isAnswered = input.required<boolean>();

  protected readonly asked = inject(Asked);
  protected readonly name = computed(() => findQuestionnaire(this.field().measure)?.name ?? this.field().label);
}
