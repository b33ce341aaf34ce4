import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  AddFieldDocument,
  Api,
  ArchiveFieldDocument,
  ChangeFieldDocument,
  type CustomFieldFragment,
  type FieldKind,
  FieldSettingsDocument,
  OrderFieldsDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Deed, Field, FieldInput, Note, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { spoken } from './spoken';

const kindWords: Record<FieldKind, () => string> = {
  TEXT: () => $localize`:@@fieldKind.text:Text`,
  NUMBER: () => $localize`:@@fieldKind.number:Number`,
  DATE: () => $localize`:@@fieldKind.date:Date`,
  CHOICE: () => $localize`:@@fieldKind.choice:Choice`,
};

/** The fields of a practice's own: added, renamed, put in order, and put away with what was filled in. */
@Component({
  selector: 'rk-field-list',
  imports: [Button, Card, Field, FieldInput, Note, PageError, Skeleton],
  templateUrl: './field-list.html',
  styleUrl: './list.css',
})
export class FieldList {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly spoken = spoken;
  protected readonly query = this.api.query(FieldSettingsDocument, () => ({}));
  protected readonly fields = linkedSignal<readonly CustomFieldFragment[] | undefined>(() => this.query.value()?.customFields);
  protected readonly used = computed(() => this.fields()?.filter(({ isArchived }) => !isArchived) ?? []);
  protected readonly archived = computed(() => this.fields()?.filter(({ isArchived }) => isArchived) ?? []);
  protected readonly isForCoaches = computed(() => this.query.problem()?.code === 'FORBIDDEN');

  protected readonly kinds = Object.keys(kindWords) as readonly FieldKind[];
  protected readonly name = signal('');
  protected readonly kind = signal<FieldKind>('TEXT');
  protected readonly choices = signal('');

  protected readonly add = new Deed(async () => {
    const input = { name: this.name(), kind: this.kind(), choices: this.kind() === 'CHOICE' ? linesOf(this.choices()) : null };
    this.fields.set((await this.api.mutate(AddFieldDocument, { input })).addField);
    this.name.set('');
    this.choices.set('');
  });
  protected readonly rename = new Deed(async (field: CustomFieldFragment, box: HTMLInputElement) => {
    if (box.value.trim() === field.name) return;
    try {
      const input = { id: field.id, name: box.value };
      this.fields.set((await this.api.mutate(ChangeFieldDocument, { input })).changeField);
    } catch (problem) {
      // What was refused is not its name.
      box.value = field.name;
      throw problem;
    }
  });
  protected readonly archive = new Deed(async ({ id, name }: CustomFieldFragment) => {
    await this.setArchived(id, true);
    const action = { label: $localize`:@@toast.undo:Undo`, run: () => void this.bringBack.do(id) };
    this.toasts.show({ text: $localize`:@@fieldList.archived:“${name}:field:” is put away, with what was filled in`, action });
  });
  protected readonly bringBack = new Deed((id: string) => this.setArchived(id, false));
  protected readonly raise = new Deed(async (index: number) => {
    const ids = this.used().map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    if (id) ids.splice(index - 1, 0, id);
    this.fields.set((await this.api.mutate(OrderFieldsDocument, { ids })).orderFields);
  });

  protected wordOf(kind: FieldKind): string {
    return kindWords[kind]();
  }

  protected chooseKind(kind: string): void {
    this.kind.set(kind as FieldKind);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void this.add.do();
  }

  private async setArchived(id: string, isArchived: boolean): Promise<void> {
    this.fields.set((await this.api.mutate(ArchiveFieldDocument, { id, isArchived })).archiveField);
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
