import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  Api,
  type TagNameFragment,
  AddTagDocument,
  RemoveTagDocument,
  RenameTagDocument,
  TagSettingsDocument,
  TagUseDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Field, FieldInput, PageError, Skeleton } from '@rekindle/shared/ui';
import { spoken } from './spoken';

/** A tag, and how many clients lose it. */
interface Leaving extends TagNameFragment {
  readonly count: number;
}

/** The tags of a practice: added, renamed where they stand, and removed after a question. */
@Component({
  selector: 'rk-tag-list',
  imports: [Button, Card, Dialog, Field, FieldInput, PageError, Skeleton],
  templateUrl: './tag-list.html',
  styleUrl: './list.css',
})
export class TagList {
  private readonly api = inject(Api);

  protected readonly spoken = spoken;
  protected readonly query = this.api.query(TagSettingsDocument, () => ({}));
  protected readonly tags = linkedSignal<readonly TagNameFragment[] | undefined>(() => this.query.value()?.tags);
  protected readonly leaving = signal<Leaving | null>(null);
  protected readonly question = computed(() => $localize`:@@tagList.removeHeading:Remove “${this.leaving()?.name ?? ''}:tag:”?`);
  protected readonly name = signal('');

  protected readonly add = new Deed(async () => {
    const { addTag } = await this.api.mutate(AddTagDocument, { name: this.name() });
    this.show(addTag);
    this.name.set('');
  });
  protected readonly rename = new Deed(async (tag: TagNameFragment, box: HTMLInputElement) => {
    if (box.value.trim() === tag.name) return;
    try {
      this.show((await this.api.mutate(RenameTagDocument, { id: tag.id, name: box.value })).renameTag);
    } catch (problem) {
      // What was refused is not its name.
      box.value = tag.name;
      throw problem;
    }
  });
  protected readonly ask = new Deed(async (tag: TagNameFragment) => {
    this.leaving.set({ ...tag, count: (await this.api.ask(TagUseDocument, { id: tag.id })).tagUse });
  });
  protected readonly remove = new Deed(async ({ id }: Leaving) => {
    this.tags.set((await this.api.mutate(RemoveTagDocument, { id })).removeTag);
  });

  protected confirm(): void {
    const tag = this.leaving();
    this.leaving.set(null);
    if (tag) void this.remove.do(tag);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void this.add.do();
  }

  private show(tag: TagNameFragment): void {
    this.tags.update((tags) => {
      const others = tags?.filter(({ id }) => id !== tag.id) ?? [];
      return [...others, tag].toSorted((one, other) => one.name.localeCompare(other.name));
    });
  }
}
