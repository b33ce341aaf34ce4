import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';
import type { Way } from './program-changes';

/** Where the focus goes in the builder, once the page shows what has changed. Needs the injection context of its component. */
export class FocusInBuilder {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Whether the focus is on the name of a step: it is then moved by keys. */
  isOnName(): boolean {
    return this.element.querySelector('.name:focus') !== null;
  }

  on(selector: string): void {
    afterNextRender({ read: () => this.element.querySelector<HTMLElement>(selector)?.focus() }, { injector: this.injector });
  }

  /** To something in a part or a step, or to its name. By what the page says of itself: an id that a file made up fits into no selector. */
  into(kind: 'part' | 'step', id: string, selector: string): void {
    const find = () => {
      const all = [...this.element.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
      const row = all.find(({ dataset }) => dataset[kind] === id);
      (row?.querySelector<HTMLElement>(selector) ?? row?.querySelector<HTMLElement>('.name'))?.focus();
    };
    afterNextRender({ read: find }, { injector: this.injector });
  }

  /** @param flaw as `kind/id`; a step has to be open by then */
  onFlaw(flaw: string): void {
    const [kind = '', ...id] = flaw.split('/');
    const at = id.join('/');
    if (kind === 'step') this.into('step', at, '.count');
    else if (inPart[kind]) this.into('part', at, inPart[kind]);
    else this.on(kind === 'program' ? '.another' : `.${kind}`);
  }
}

/** The button by which something has just been moved. */
export function buttonOf(way: Way): string {
  return `[data-way="${way < 0 ? 'up' : 'down'}"]`;
}

const inPart: Readonly<Record<string, string>> = { 'steps-of': '.add', 'gate-of': '.gate select', part: 'input' };
