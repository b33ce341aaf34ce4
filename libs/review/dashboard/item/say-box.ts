import { Component, computed, type ElementRef, inject, input, linkedSignal, model, output, viewChild } from '@angular/core';
import { Api, OwnSnippetsDocument, type SnippetFragment } from '@rekindle/shared/graphql';
import { BegunText, Button, Field, FieldInput, KeyCaps, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import { RouterLink } from '@angular/router';
import { placeOf, type SayMode, sayWords } from './say-mode';

/** What was typed, and where it lies until it is sent. */
export interface Said {
  readonly mode: SayMode;
  readonly text: string;
  readonly place: string;
}

/** The one box below an item: a comment, what to look at once more, or a point for the agenda. Each is kept on the device by itself. */
@Component({
  selector: 'rk-say-box',
  imports: [Button, Field, FieldInput, KeyCaps, Menu, MenuFor, MenuItem, RouterLink],
  templateUrl: './say-box.html',
  styleUrl: './say-box.css',
})
export class SayBox {
  readonly itemId = input.required<string>();
  readonly clientName = input.required<string>();
  /** What follows when more is asked for, where it is not what follows with an exercise. */
  readonly moreHint = input<string>();
  readonly isSending = input(false);
  readonly mode = model<SayMode>('comment');
  readonly said = output<Said>();

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly snippetsQuery = inject(Api).query(OwnSnippetsDocument, () => ({}));
  protected readonly snippets = linkedSignal<readonly SnippetFragment[]>(() => this.snippetsQuery.value()?.snippets ?? []);
  private readonly place = computed(() => placeOf(this.itemId(), this.mode()));
  protected readonly begun = new BegunText(() => this.place());
  protected readonly words = computed(() => sayWords[this.mode()]);
  protected readonly label = computed(() => this.words().label(this.clientName()));
  protected readonly hint = computed(() => (this.mode() === 'more' && this.moreHint()) || this.words().hint);
  readonly text = this.begun.text;

  focus(): void {
    this.box().nativeElement.focus();
  }

  /** It was sent. */
  sent({ text }: Pick<Said, 'text'>): void {
    this.begun.sent(text);
  }

  protected send(event: Event): void {
    event.preventDefault();
    const [mode, text, place] = [this.mode(), this.begun.text(), this.place()];
    if (text.trim() === '' && mode !== 'comment') return this.focus();
    this.said.emit({ mode, text, place });
  }

  /** Out of the box, so that keys work again; a box that was opened for something else closes. */
  protected leave(): void {
    if (this.mode() === 'comment') this.box().nativeElement.blur();
    else this.mode.set('comment');
  }

  protected insert({ body }: SnippetFragment): void {
    const { selectionStart: from, selectionEnd: to, value } = this.box().nativeElement;
    const before = value.slice(0, from);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    this.begun.type(`${before}${gap}${body}${value.slice(to)}`);
    setTimeout(() => this.focus());
  }
}
