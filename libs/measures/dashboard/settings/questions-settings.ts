import { Component, inject } from '@angular/core';
import { Api, ResponsePlanDocument } from '@rekindle/shared/graphql';
import { Card, PageError, Setting, SettingsPage, Skeleton } from '@rekindle/shared/ui';
import { PlanForm } from './plan-form';

/** What a practice decides about questionnaires: whether items about self-harm are asked, and what has to stand before. */
@Component({
  selector: 'rk-questions-settings',
  imports: [Card, PageError, PlanForm, Setting, SettingsPage, Skeleton],
  templateUrl: './questions-settings.html',
})
export class QuestionsSettings {
  protected readonly query = inject(Api).query(ResponsePlanDocument, () => ({}));
}
