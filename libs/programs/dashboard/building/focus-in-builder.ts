import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';
import type { Way } from './places';

/** Where the focus goes in a builder, once the page shows what has changed. Needs the injection context of its component. */
export class FocusInBuilder {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Whether the focus is on the name of a row: it is then moved by keys. */
  isOnName(): boolean {
    return this.element.querySelector('.name:focus') !== null;
  }

  on(selector: string): void {
    afterNextRender({ read: () => this.element.querySelector<HTMLElement>(selector)?.focus() }, { injector: this.injector });
  }

  /** To something in a part or a row, or to its name. By what the page says of itself: an id that a file made up fits into no selector. */
  into(kind: string, id: string, selector: string): void {
    const find = () => {
      const all = [...this.element.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
      const row = all.find(({ dataset }) => dataset[kind] === id);
      (row?.querySelector<HTMLElement>(selector) ?? row?.querySelector<HTMLElement>('.name'))?.focus();
    };
    afterNextRender({ read: find }, { injector: this.injector });
  }
}

/** The button by which something has just been moved. */
export function buttonOf(way: Way): string {
  return `[data-way="${way < 0 ? 'up' : 'down'}"]`;
}
