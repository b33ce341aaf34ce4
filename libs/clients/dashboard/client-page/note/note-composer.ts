import { Component, effect, type ElementRef, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { Api, WriteNoteDocument } from '@rekindle/shared/graphql';
import { BegunTexts, Button, Deed, Field, FieldInput } from '@rekindle/shared/ui';
import { NoteForWhom } from './note-for-whom';
import type { TypedNote } from './typed-note';

/** Where a note is written. What was typed stays on the device until it was sent. */
@Component({
  selector: 'rk-note-composer',
  imports: [Button, Field, FieldInput, NoteForWhom],
  templateUrl: './note-composer.html',
  styleUrl: './note-composer.css',
})
export class NoteComposer {
  readonly clientId = input.required<string>();
  readonly written = output();

  private readonly api = inject(Api);
  private readonly texts = inject(BegunTexts);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  protected readonly body = signal('');
  protected readonly visibility = signal<TypedNote['visibility']>('ME');

  protected readonly send = new Deed(async () => {
    const [clientId, body, visibility] = [this.clientId(), this.body(), this.visibility()];
    await this.api.mutate(WriteNoteDocument, { input: { clientId, body, visibility } });
    // Meanwhile somebody may have typed on: that is the next note.
    const next = this.body() === body ? '' : this.body();
    this.body.set(next);
    this.keep(clientId);
    this.written.emit();
  });

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => void this.find(clientId));
    });
  }

  /** Leads to the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  protected type(body: string): void {
    this.body.set(body);
    this.keep(this.clientId());
  }

  protected choose(visibility: TypedNote['visibility']): void {
    this.visibility.set(visibility);
    this.keep(this.clientId());
  }

  protected sendTyped(event?: Event): void {
    event?.preventDefault();
    if (this.body().trim() === '') return this.focus();
    void this.send.do();
  }

  private keep(clientId: string): void {
    const note: TypedNote = { body: this.body(), visibility: this.visibility() };
    this.texts.keep(placeOf(clientId), note.body.trim() === '' ? null : note);
  }

  private async find(clientId: string): Promise<void> {
    this.body.set('');
    const draft = await this.texts.find<TypedNote>(placeOf(clientId));
    // Whoever was faster than the device has begun another one.
    if (!draft || clientId !== this.clientId() || this.body() !== '') return;
    this.body.set(draft.body);
    this.visibility.set(draft.visibility);
  }
}

// Notes that were begun, one for each client.
function placeOf(clientId: string): string {
  return `note/${clientId}`;
}
