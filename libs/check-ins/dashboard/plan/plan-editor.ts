import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { Router } from '@angular/router';
import {
  Api,
  ApiProblem,
  type CheckInPlanFragment,
  CheckInPlanToEditDocument,
  type CheckInTemplateFragment,
  SaveCheckInPlanDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, cityOf, Field, FieldInput, Note, SendForm, Switch, Toasts } from '@rekindle/shared/ui';
import { NextPreview } from './next-preview';
import { PartsEditor } from './parts-editor';
import { type PlanChange, withPartsOf } from './plan-changes';
import { PlanConflict } from './plan-conflict';
import { PlanDrafts } from './plan-drafts';
import { planRules } from './plan-rules';
import { PlanTemplates } from './plan-templates';
import { inputOfTyped, partsInput, type TypedPlan, typedOf } from './typed-plan';

/** The plan in its parts, with what would come of it beside it. What was typed survives errors, other people's changes and other pages. */
@Component({
  selector: 'rk-plan-editor',
  imports: [
    ...[Button, Card, Field, FieldInput, FormField, FormRoot, Note, Switch],
    ...[NextPreview, PartsEditor, PlanConflict, PlanTemplates],
  ],
  templateUrl: './plan-editor.html',
  styleUrl: './plan-editor.css',
})
export class PlanEditor {
  // Always given; but the form reads its model before inputs are there.
  readonly plan = input<CheckInPlanFragment>(nothing);
  readonly questionnaires = input<readonly { code: string; name: string }[]>([]);
  readonly templates = input<readonly CheckInTemplateFragment[]>([]);

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(PlanDrafts);

  private readonly begun = computed(() => this.drafts.find(this.plan().clientId));
  private readonly saved = computed(() => typedOf(this.plan()));
  protected readonly typed = linkedSignal<TypedPlan>(() => this.begun()?.typed ?? this.saved());
  /** Of the plan that lies below what was typed. */
  private readonly version = linkedSignal(() => (this.begun() ?? this.plan()).version);
  protected readonly isBegun = linkedSignal(() => this.begun() !== undefined);
  protected readonly hasConflict = signal(false);
  protected readonly hourLabel = computed(() => $localize`:@@planEditor.hour:Hour, ${cityOf(this.plan().zone)}:city: time`);

  protected readonly form = new SendForm(this.typed, planRules, (typed) => this.save(typed));
  protected readonly says = (field: Parameters<typeof this.form.says>[0]) => this.form.says(field);
  /** Null where something is missing. */
  protected readonly sound = computed(() => (this.form.fields().valid() ? inputOfTyped(this.typed(), this.plan().clientId) : null));
  protected readonly soundParts = computed(() => (this.form.fields.parts().valid() ? partsInput(this.typed()) : null));

  constructor() {
    effect(() => {
      const [typed, version] = [this.typed(), this.version()];
      const { clientId } = this.plan();
      if (typed !== untracked(this.saved)) this.drafts.keep(clientId, { typed, version });
    });
  }

  protected change(change: PlanChange): void {
    this.typed.update(change);
  }

  /** What stood there comes back with one press. */
  protected use(template: CheckInTemplateFragment): void {
    const { parts } = this.typed();
    this.change(withPartsOf(template));
    const back = { label: $localize`:@@toast.undo:Undo`, run: () => this.typed.update((typed) => ({ ...typed, parts })) };
    const text = $localize`:@@planEditor.template:“${template.name}:template:” is in the plan, and not saved yet`;
    this.toasts.show({ text, icon: 'undo', action: back });
  }

  protected startOver(): void {
    this.drafts.forget(this.plan().clientId);
    this.isBegun.set(false);
    this.version.set(this.plan().version);
    this.form.clear(this.saved());
  }

  /** The newer plan in the boxes; what stood there comes back with one press. */
  protected readonly loadNewer = async (): Promise<void> => {
    const newer = await this.newest();
    const mine = this.typed();
    this.version.set(newer.version);
    this.hasConflict.set(false);
    this.form.clear(typedOf(newer));
    const back = { label: $localize`:@@planEditor.mine:Back to mine`, run: () => this.typed.set(mine) };
    this.toasts.show({ text: $localize`:@@planEditor.loaded:This is the newer plan`, icon: 'history', action: back });
  };

  /** What was typed takes the place of the newer one. */
  protected readonly saveOver = async (): Promise<void> => {
    this.version.set((await this.newest()).version);
    this.hasConflict.set(false);
    await this.save(this.typed());
  };

  private async save(typed: TypedPlan): Promise<void> {
    const { clientId } = this.plan();
    this.hasConflict.set(false);
    try {
      await this.api.mutate(SaveCheckInPlanDocument, { input: { ...inputOfTyped(typed, clientId), version: this.version() } });
    } catch (problem) {
      this.hasConflict.set(problem instanceof ApiProblem && problem.problem === 'check-ins.plan-changed');
      throw problem;
    }
    this.drafts.forget(clientId);
    await this.router.navigate(['/clients', clientId, 'check-ins']);
    this.toasts.show({ text: $localize`:@@planEditor.saved:Saved; the plan runs from now on`, icon: 'check_circle' });
  }

  private async newest(): Promise<CheckInPlanFragment> {
    return (await this.api.ask(CheckInPlanToEditDocument, { clientId: this.plan().clientId })).checkInPlan;
  }
}

const nothing: CheckInPlanFragment = {
  ...{ clientId: '', version: null, parts: [], at: '', zone: 'UTC', startsOn: '', endsOn: null },
  ...{ quiet: null, pausedUntil: null, rhythm: 'FULL', next: [] },
};
