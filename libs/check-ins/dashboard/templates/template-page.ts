import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, CheckInTemplatesDocument } from '@rekindle/shared/graphql';
import { Button, Card, Empty, Page, PageError, Skeleton } from '@rekindle/shared/ui';
import { offeredQuestionnaires } from '../plan/offered-questionnaires';
import { TemplateEditor } from './template-editor';

/** One template of the practice, to be written. */
@Component({
  selector: 'rk-template-page',
  imports: [Button, Card, Empty, Page, PageError, RouterLink, Skeleton, TemplateEditor],
  templateUrl: './template-page.html',
  styleUrl: '../plan/plan-page.css',
})
export class TemplatePage {
  /** From the address; absent for a new one. */
  readonly templateId = input<string>();

  protected readonly query = inject(Api).query(CheckInTemplatesDocument, () => ({}));
  protected readonly template = computed(() => this.query.value()?.checkInTemplates.find(({ id }) => id === this.templateId()) ?? null);
  protected readonly isGone = computed(() => this.templateId() !== undefined && this.template() === null);
  protected readonly heading = computed(() => this.template()?.name ?? $localize`:@@template.title:Check-in template`);
  protected readonly offered = computed(() => offeredQuestionnaires(this.query.value()?.responsePlan));
}
