import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { IconButton } from '../button/icon-button';
import { keepModal } from '../dialog/modal';

let count = 0;

/** A sheet from the right, from below on a phone; it keeps what was typed when it is closed. */
@Component({
  selector: 'rk-drawer',
  imports: [IconButton],
  templateUrl: './drawer.html',
  styleUrl: './drawer.css',
})
export class Drawer {
  readonly open = model(false);
  readonly heading = input.required<string>();

  protected readonly headingId = `rk-drawer-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    keepModal(this.open, this.dialog);
  }

  /** The scrim is the dialog element itself; everything else lies inside the sheet. */
  protected pressed(event: MouseEvent): void {
    if (event.target === this.dialog().nativeElement) this.open.set(false);
  }
}
