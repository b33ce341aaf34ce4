import { Component, contentChildren, ElementRef, inject, input } from '@angular/core';
import { MenuItem } from './menu-item';

/** A floating list of actions, opened by the button marked `[rkMenuFor]`; the browser places it beside that button and closes it. */
@Component({
  selector: 'rk-menu',
  template: '<ng-content />',
  styleUrl: './menu.css',
  host: {
    popover: 'auto',
    role: 'menu',
    '[attr.data-align]': 'align()',
    '(toggle)': 'begin($event)',
    '(keydown)': 'press($event)',
    '(click)': 'close()',
  },
})
export class Menu {
  /** Which edge it shares with its button. */
  readonly align = input<'start' | 'end'>('end');

  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly items = contentChildren(MenuItem, { descendants: true });
  private typed = '';
  private typedAt = 0;
  private beginsAtEnd = false;

  /** Opens it from its button, with the focus on the first or the last action. */
  open(button: HTMLButtonElement, at: 'first' | 'last'): void {
    this.beginsAtEnd = at === 'last';
    this.element.showPopover({ source: button });
  }

  protected begin({ newState }: ToggleEvent): void {
    if (newState === 'open') this.focus(this.beginsAtEnd ? -1 : 0);
    this.beginsAtEnd = false;
  }

  protected press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    const now = this.items().findIndex((item) => item.element === this.element.ownerDocument.activeElement);
    if (key === 'ArrowDown') this.focus(now + 1);
    else if (key === 'ArrowUp') this.focus(now - 1);
    else if (key === 'Home') this.focus(0);
    else if (key === 'End') this.focus(-1);
    else if (key === 'Escape') this.close();
    // The focus goes back to the button, and Tab leads on from there.
    else if (key === 'Tab') return this.close();
    else if (key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey) this.focusTyped(key, now);
    else return;
    event.preventDefault();
  }

  protected close(): void {
    this.element.hidePopover();
  }

  private focus(index: number): void {
    const items = this.items();
    items.at(index % items.length)?.element.focus();
  }

  // The same letter again goes on to the next; letters typed quickly are one word.
  private focusTyped(key: string, now: number): void {
    const time = Date.now();
    this.typed = time - this.typedAt > typingPause ? key : this.typed + key;
    this.typedAt = time;
    const isRepeated = [...this.typed].every((each) => each === key);
    const wanted = (isRepeated ? key : this.typed).toLocaleLowerCase();
    const from = isRepeated ? now + 1 : now;
    const items = this.items();
    const turn = items.map((_, step) => (Math.max(from, 0) + step) % items.length);
    const found = turn.find((index) => items[index]?.words.toLocaleLowerCase().startsWith(wanted));
    if (found !== undefined) this.focus(found);
  }
}

const typingPause = 500;
