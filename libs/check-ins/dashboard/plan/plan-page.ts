import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, CheckInPlanToEditDocument } from '@rekindle/shared/graphql';
import { Card, Page, PageError, Skeleton } from '@rekindle/shared/ui';
import { offeredQuestionnaires } from './offered-questionnaires';
import { PlanEditor } from './plan-editor';

/** What one client is asked between sessions, to be written. */
@Component({
  selector: 'rk-plan-page',
  imports: [Card, Page, PageError, PlanEditor, RouterLink, Skeleton],
  template: `
    <nav aria-label="Back" i18n-aria-label="@@clientPage.back">
      <a class="rk-link" [routerLink]="['/clients', clientId(), 'check-ins']">{{ name() }}</a>
    </nav>
    <rk-page [heading]="heading()" [sentence]="sentence">
      @if (query.value(); as found) {
        <rk-plan-editor [plan]="found.checkInPlan" [questionnaires]="offered()" [templates]="found.checkInTemplates" />
      } @else if (query.problem(); as problem) {
        <section rkCard><rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="query.reload()" /></section>
      } @else {
        <section rkCard><rk-skeleton [rows]="6" /></section>
      }
    </rk-page>
  `,
  styleUrl: './plan-page.css',
})
export class PlanPage {
  readonly clientId = input.required<string>();

  protected readonly query = inject(Api).query(CheckInPlanToEditDocument, () => ({ clientId: this.clientId() }));
  protected readonly name = computed(() => this.query.value()?.client.client.name ?? $localize`:@@clientPage.heading:Client`);
  protected readonly heading = computed(() => {
    const name = this.query.value()?.client.client.name;
    return name ? $localize`:@@checkInPlan.heading:What ${name}:name: is asked` : $localize`:@@checkInPlan.title:Check-in plan`;
  });
  protected readonly sentence = $localize`:@@checkInPlan.sentence:All that falls on one day is one check-in and one mail. Nobody is asked twice a day.`;
  protected readonly offered = computed(() => offeredQuestionnaires(this.query.value()?.responsePlan));
}
