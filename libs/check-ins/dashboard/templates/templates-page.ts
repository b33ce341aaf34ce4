import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  CheckInTemplatesDocument,
  type CheckInTemplateFragment,
  RemoveCheckInTemplateDocument,
  SaveCheckInTemplateDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Deed, Empty, PageError, Setting, SettingsPage, Skeleton, Toasts } from '@rekindle/shared/ui';
import { partsInWords } from '../words/plan-words';
import { templateInput, typedOfTemplate } from './typed-template';

/** What a practice asks again and again: looked over, begun, and removed with a way back. */
@Component({
  selector: 'rk-templates-page',
  imports: [Button, Card, Empty, PageError, RouterLink, Setting, SettingsPage, Skeleton],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.css',
})
export class TemplatesPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly query = this.api.query(CheckInTemplatesDocument, () => ({}));
  private readonly known = linkedSignal<readonly CheckInTemplateFragment[] | undefined>(() => this.query.value()?.checkInTemplates);
  protected readonly templates = computed(() =>
    this.known()?.map((template) => ({
      ...{ template, parts: partsInWords(template), changeLabel: $localize`:@@templates.changeOne:Change: ${template.name}:template:` },
      removeLabel: $localize`:@@templates.removeOne:Remove: ${template.name}:template:`,
    })),
  );
  protected readonly isForCoaches = computed(() => this.query.problem()?.code === 'FORBIDDEN');

  protected readonly remove = new Deed(async (template: CheckInTemplateFragment) => {
    this.known.set((await this.api.mutate(RemoveCheckInTemplateDocument, { id: template.id })).removeCheckInTemplate);
    const undo = { label: $localize`:@@toast.undo:Undo`, run: () => void this.bringBack.do(template) };
    this.toasts.show({ text: $localize`:@@templates.gone:Template removed`, icon: 'undo', action: undo });
  });

  // What was removed is gone; the same comes again as a new one.
  private readonly bringBack = new Deed(async (template: CheckInTemplateFragment) => {
    const input = templateInput(typedOfTemplate(template), null);
    this.known.set((await this.api.mutate(SaveCheckInTemplateDocument, { input })).saveCheckInTemplate);
  });
}
