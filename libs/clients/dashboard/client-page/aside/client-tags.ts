import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Api, type TagNameFragment, AddTagDocument, TagClientDocument } from '@rekindle/shared/graphql';
import { Button, Card, Chip, Deed, Field, FieldInput, IconButton } from '@rekindle/shared/ui';
import { OpenClient } from '../open-client';
import { spoken } from '../../settings/spoken';

/** The tags of a client: taken off with one press, put on by typing; a name that is new becomes a tag. */
@Component({
  selector: 'rk-client-tags',
  imports: [Button, Card, Chip, Field, FieldInput, IconButton],
  templateUrl: './client-tags.html',
  styleUrl: './client-tags.css',
})
export class ClientTags {
  private readonly api = inject(Api);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly spoken = spoken;
  protected readonly open = inject(OpenClient);

  protected readonly mine = computed(() => this.open.tags().filter(({ id }) => this.open.client()?.tagIds.includes(id)));
  protected readonly others = computed(() => this.open.tags().filter(({ id }) => !this.open.client()?.tagIds.includes(id)));

  protected readonly take = new Deed((tag: TagNameFragment) => this.set(tag, false));
  protected readonly put = new Deed(async () => {
    const box = this.box().nativeElement;
    const name = box.value.trim();
    if (name === '') return box.focus();
    const known = this.open.tags().find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    const tag = known ?? (await this.api.mutate(AddTagDocument, { name })).addTag;
    this.open.showTag(tag);
    await this.set(tag, true);
    box.value = '';
  });

  protected add(event: Event): void {
    event.preventDefault();
    void this.put.do();
  }

  private async set({ id }: TagNameFragment, isOn: boolean): Promise<void> {
    const { tagClients } = await this.api.mutate(TagClientDocument, { clientId: this.open.id() ?? '', tagId: id, isOn });
    const [client] = tagClients.changed;
    if (client) this.open.showClient(client);
  }
}
