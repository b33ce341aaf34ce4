import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { keepModal } from './modal';

let count = 0;

/** A question with its consequence in one sentence; only for what a toast cannot undo. */
@Component({
  selector: 'rk-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="headingId" (close)="open.set(false)">
      <h2 [id]="headingId" tabindex="-1">{{ heading() }}</h2>
      <div class="words"><ng-content /></div>
      <div class="actions"><ng-content select="[dialogAction]" /></div>
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly open = model(false);
  readonly heading = input.required<string>();

  protected readonly headingId = `rk-dialog-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    keepModal(this.open, this.dialog);
  }
}
