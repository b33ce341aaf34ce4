import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Api, type CheckInTemplateFragment, type PlanPartInput, SaveCheckInTemplateDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Field, FieldInput, Icon, Menu, MenuFor, MenuItem, Toasts } from '@rekindle/shared/ui';
import { templateNameMissing } from '../templates/template-name';

/** Takes what is asked from a template of the practice, or keeps it as one for other clients. */
@Component({
  selector: 'rk-plan-templates',
  imports: [Button, Dialog, Field, FieldInput, Icon, Menu, MenuFor, MenuItem],
  templateUrl: './plan-templates.html',
  styleUrl: './plan-templates.css',
})
export class PlanTemplates {
  readonly templates = input.required<readonly CheckInTemplateFragment[]>();
  /** What is asked at present; null where something is missing. */
  readonly parts = input.required<PlanPartInput[] | null>();
  readonly used = output<CheckInTemplateFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly known = linkedSignal(() => this.templates());
  protected readonly isNaming = signal(false);
  protected readonly name = signal('');
  private readonly wasTried = signal(false);
  protected readonly flaw = computed(() => (this.wasTried() && !this.name().trim() ? templateNameMissing() : null));
  protected readonly keep = new Deed(async () => {
    const [name, parts] = [this.name().trim(), this.parts()];
    this.wasTried.set(true);
    if (!name || !parts) return;
    this.known.set((await this.api.mutate(SaveCheckInTemplateDocument, { input: { name, parts } })).saveCheckInTemplate);
    this.isNaming.set(false);
    this.name.set('');
    this.wasTried.set(false);
    this.toasts.show({ text: $localize`:@@planTemplates.kept:Kept as a template. You find it under Settings`, icon: 'check_circle' });
  });

  protected submit(event: Event): void {
    event.preventDefault();
    void this.keep.do();
  }
}
