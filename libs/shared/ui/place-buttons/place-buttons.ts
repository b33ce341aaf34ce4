import { Component, input, output } from '@angular/core';
import { IconButton } from '../button/icon-button';

/** What can be done with the place of one thing of a list: further up, further down, out of it. At an end the way on is silent, and keeps the focus. */
@Component({
  selector: 'rk-place-buttons',
  imports: [IconButton],
  template: `
    <button
      rkIconButton="keyboard_arrow_up"
      type="button"
      data-way="up"
      [attr.aria-disabled]="!mayGoUp() || null"
      [attr.aria-label]="spoken().up"
      (click)="mayGoUp() && moved.emit(-1)"
    ></button>
    <button
      rkIconButton="keyboard_arrow_down"
      type="button"
      data-way="down"
      [attr.aria-disabled]="!mayGoDown() || null"
      [attr.aria-label]="spoken().down"
      (click)="mayGoDown() && moved.emit(1)"
    ></button>
    <button
      rkIconButton="close"
      type="button"
      [attr.aria-disabled]="!mayBeTakenOut() || null"
      [attr.aria-label]="spoken().out"
      (click)="mayBeTakenOut() && takenOut.emit()"
    ></button>
  `,
  styleUrl: './place-buttons.css',
})
export class PlaceButtons {
  /** How the three are called, each with the thing that it is about. */
  readonly spoken = input.required<{ readonly up: string; readonly down: string; readonly out: string }>();
  readonly mayGoUp = input.required<boolean>();
  readonly mayGoDown = input.required<boolean>();
  readonly mayBeTakenOut = input(true);
  readonly moved = output<-1 | 1>();
  readonly takenOut = output();
}
