import { Component, computed, inject, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { Button, Icon, Note, Toasts } from '@rekindle/shared/ui';
import { PartEditor } from './part-editor';
import { aPart, type PlanChange, withoutPart, withPart } from './plan-changes';
import type { TypedPart } from './typed-plan';

/** All that is asked, part by part, of a plan or a template. */
@Component({
  selector: 'rk-parts-editor',
  imports: [Button, Icon, Note, PartEditor],
  templateUrl: './parts-editor.html',
  styleUrl: './parts-editor.css',
})
export class PartsEditor {
  readonly parts = input.required<FieldTree<readonly TypedPart[]>>();
  readonly questionnaires = input.required<readonly { code: string; name: string }[]>();
  /** What is wrong with a field, as far as it is to be said yet. */
  readonly says = input.required<(field: FieldTree<unknown>) => string | null>();
  readonly changed = output<PlanChange>();

  private readonly toasts = inject(Toasts);

  protected readonly typed = computed(() => this.parts()().value());
  /** What the plan knows of contact hangs on the question with this id. */
  protected readonly hasContact = computed(() => this.typed().some(({ questions }) => questions.some(({ id }) => id === 'contact')));

  protected add(): void {
    this.changed.emit(withPart(aPart()));
  }

  protected remove(part: TypedPart): void {
    const at = this.typed().findIndex(({ key }) => key === part.key);
    this.changed.emit(withoutPart(part.key));
    const undo = { label: $localize`:@@toast.undo:Undo`, run: () => this.changed.emit(withPart(part, at)) };
    this.toasts.show({ text: $localize`:@@planEditor.partGone:Part taken out`, icon: 'undo', action: undo });
  }
}
