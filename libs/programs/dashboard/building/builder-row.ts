import { Component, input, output } from '@angular/core';
import { PlaceButtons } from '@rekindle/shared/ui';
import type { Way } from './places';

/**
 * One row on the thread of a builder: its name, chips beside it, a line below it, and the buttons for its place. Pressed, it opens, and what can be
 * set stands in it.
 */
@Component({
  selector: 'rk-builder-row',
  imports: [PlaceButtons],
  templateUrl: './builder-row.html',
  styleUrl: './builder-row.css',
  host: { '(keydown.alt.arrowup)': 'press($event, -1)', '(keydown.alt.arrowdown)': 'press($event, 1)' },
})
export class BuilderRow {
  readonly name = input.required<string>();
  readonly detail = input.required<string>();
  readonly isOpen = input.required<boolean>();
  /** How the buttons for its place are called. */
  readonly spoken = input.required<{ readonly up: string; readonly down: string; readonly out: string }>();
  readonly mayGoUp = input.required<boolean>();
  readonly mayGoDown = input.required<boolean>();
  readonly mayBeTakenOut = input(true);
  readonly pressed = output();
  readonly moved = output<Way>();
  readonly takenOut = output();

  /** Alt and an arrow move it, wherever on its buttons the focus is; in boxes they mean something else. */
  protected press(event: Event, way: Way): void {
    if (!(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    // A row may stand in another one.
    event.stopPropagation();
    if (way < 0 ? this.mayGoUp() : this.mayGoDown()) this.moved.emit(way);
  }
}
