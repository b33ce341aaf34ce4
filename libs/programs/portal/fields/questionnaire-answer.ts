import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
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
      <a rkButton size="large" full [routerLink]="['/checks', field().measure]" [queryParams]="{ return: here() }"
        >{{ name() }}<rk-icon name="arrow_forward"
      /></a>
      <p class="rk-caption" i18n="@@exercise.measureBack">It opens a page of its own, and leads back here.</p>
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

  private readonly router = inject(Router);
  protected readonly asked = inject(Asked);
  /** This very question. */
  protected readonly here = computed(() => `${this.router.url.split(/[?#]/, 1)[0]}#${this.field().id}`);
  protected readonly name = computed(() => findQuestionnaire(this.field().measure)?.name ?? this.field().label);
}
