import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { Menu } from './menu';

/** The button that opens a menu: pressed, or with the arrow keys. */
@Directive({
  selector: 'button[rkMenuFor]',
  host: {
    'aria-haspopup': 'menu',
    '(click)': 'button.focus()',
    '(keydown.arrowdown)': 'open($event, "first")',
    '(keydown.arrowup)': 'open($event, "last")',
  },
})
export class MenuFor {
  readonly menu = input.required<Menu>({ alias: 'rkMenuFor' });

  // Safari gives a pressed button no focus, and the menu gives the focus back to where it was.
  protected readonly button = inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement;

  constructor() {
    // The browser's own bond: it opens and closes, says so to screen readers, and places the one beside the other.
    effect(() => {
      this.button.popoverTargetElement = this.menu().element;
    });
  }

  protected open(event: Event, at: 'first' | 'last'): void {
    event.preventDefault();
    this.menu().open(this.button, at);
  }
}
