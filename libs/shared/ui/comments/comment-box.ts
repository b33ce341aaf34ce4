import { booleanAttribute, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { Button } from '../button/button';
import { BegunText } from '../drafts/begun-text';
import { Field, FieldInput } from '../field/field';

/** Where something is said. What was typed stays on the device until whoever sends it says that it was sent. */
@Component({
  selector: 'rk-comment-box',
  imports: [Button, Field, FieldInput],
  templateUrl: './comment-box.html',
  styleUrl: './comment-box.css',
})
export class CommentBox {
  /** Where it lies on the device. */
  readonly place = input.required<string>();
  readonly label = input.required<string>();
  /** Whether its button is the one of the page. */
  readonly isMain = input(false, { transform: booleanAttribute });
  readonly isSending = input(false);
  readonly said = output<string>();

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly begun = new BegunText(() => this.place());
  readonly text = this.begun.text;

  /** Leads to the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  /** It was sent. */
  sent(text: string): void {
    this.begun.sent(text);
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.begun.text().trim() === '') return this.focus();
    if (!this.isSending()) this.said.emit(this.begun.text());
  }
}
