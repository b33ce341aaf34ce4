import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Api, type CheckInTemplateFragment, SaveCheckInTemplateDocument } from '@rekindle/shared/graphql';
import { Button, Card, Field, FieldInput, Note, SendForm, Toasts } from '@rekindle/shared/ui';
import { PartsEditor } from '../plan/parts-editor';
import { aPart, type PlanChange } from '../plan/plan-changes';
import { TemplateDrafts } from './template-drafts';
import { templateInput, templateRules, type TypedTemplate, typedOfTemplate } from './typed-template';

const ofNew = 'new';

/** A name, and what is asked when. What was typed survives errors and other pages. */
@Component({
  selector: 'rk-template-editor',
  imports: [Button, Card, Field, FieldInput, FormField, FormRoot, Note, PartsEditor],
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.css',
})
export class TemplateEditor {
  /** Null for a new one. */
  readonly template = input<CheckInTemplateFragment | null>(null);
  readonly questionnaires = input<readonly { code: string; name: string }[]>([]);

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(TemplateDrafts);

  private readonly place = computed(() => this.template()?.id ?? ofNew);
  private readonly saved = computed<TypedTemplate>(() => {
    const template = this.template();
    return template ? typedOfTemplate(template) : { name: '', parts: [aPart()] };
  });
  private readonly begun = computed(() => this.drafts.find(this.place()));
  protected readonly typed = linkedSignal(() => this.begun() ?? this.saved());
  protected readonly isBegun = linkedSignal(() => this.begun() !== undefined);

  protected readonly form = new SendForm(this.typed, templateRules, (typed) => this.save(typed));
  protected readonly says = (field: Parameters<typeof this.form.says>[0]) => this.form.says(field);

  constructor() {
    effect(() => {
      const typed = this.typed();
      if (typed !== untracked(this.saved)) this.drafts.keep(untracked(this.place), typed);
    });
  }

  protected change(change: PlanChange): void {
    this.typed.update((typed) => change(typed));
  }

  protected startOver(): void {
    this.drafts.forget(this.place());
    this.isBegun.set(false);
    this.form.clear(this.saved());
  }

  private async save(typed: TypedTemplate): Promise<void> {
    await this.api.mutate(SaveCheckInTemplateDocument, { input: templateInput(typed, this.template()?.id ?? null) });
    this.drafts.forget(this.place());
    await this.router.navigate(['/settings/check-ins']);
    this.toasts.show({
      text: $localize`:@@templateEditor.saved:Saved. Plans that were made from it stay as they are`,
      icon: 'check_circle',
    });
  }
}
