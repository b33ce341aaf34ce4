import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type CheckInPlanFragment, SaveCheckInPlanDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Toasts } from '@rekindle/shared/ui';
import { inputOf } from '../plan/typed-plan';
import { hourInWords, partsInWords, quietInWords } from '../words/plan-words';

/** Before the first plan: what check-ins are for, and one that fits where the client stands. Nothing is sent of it until somebody takes it. */
@Component({
  selector: 'rk-plan-proposal',
  imports: [Button, Card, RouterLink],
  templateUrl: './plan-proposal.html',
  styleUrl: './plan-proposal.css',
})
export class PlanProposal {
  readonly plan = input.required<CheckInPlanFragment>();
  readonly taken = output<CheckInPlanFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly parts = computed(() => partsInWords(this.plan()));
  protected readonly hours = computed(() => {
    const hour = hourInWords(this.plan());
    return `${hour.charAt(0).toLocaleUpperCase()}${hour.slice(1)}. ${quietInWords(this.plan())}`;
  });

  protected readonly take = new Deed(async () => {
    const { saveCheckInPlan } = await this.api.mutate(SaveCheckInPlanDocument, { input: inputOf(this.plan()) });
    this.taken.emit(saveCheckInPlan);
    this.toasts.show({ text: $localize`:@@planProposal.taken:The plan runs from now on`, icon: 'check_circle' });
  });
}
