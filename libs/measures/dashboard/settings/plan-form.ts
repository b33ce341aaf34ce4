import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { Api, type PlanFragment, type ResponsePlanQuery, SetResponsePlanDocument } from '@rekindle/shared/graphql';
import { Button, Field, FieldInput, Note, SavedLine, SendForm, Switch } from '@rekindle/shared/ui';

/** The plan in parts. A part that is missing is kept as it is while the questions are off. */
@Component({
  selector: 'rk-plan-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, SavedLine, Switch],
  templateUrl: './plan-form.html',
  styleUrl: './plan-form.css',
})
export class PlanForm {
  // Always given; but the form reads its model before inputs are there.
  readonly plan = input<PlanFragment>({ responderId: null, hours: '', steps: '', referral: '', isOn: false });
  readonly responders = input<ResponsePlanQuery['responders']>([]);

  private readonly api = inject(Api);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly form = new SendForm(
    linkedSignal(() => {
      const { responderId, hours, steps, referral, isOn } = this.plan();
      return { responderId: responderId ?? '', hours, steps, referral, isOn };
    }),
    () => {},
    async ({ responderId, ...plan }) => {
      await this.api.mutate(SetResponsePlanDocument, { input: { ...plan, responderId: responderId || null } });
      this.savedAt.set(new Date());
    },
  );
}
