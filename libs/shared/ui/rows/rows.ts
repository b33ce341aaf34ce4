import {
  afterNextRender,
  afterRenderEffect,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  ViewEncapsulation,
} from '@angular/core';
import type { RowWindow } from './row-window';

/** The body of a table with so many rows that only those near the window are on the page; it scrolls with the page. */
@Component({
  selector: 'tbody[rkRows]',
  template: `
    @if (seen().above(); as height) {
      <tr class="rk-room" aria-hidden="true">
        <td [style.height.px]="height"></td>
      </tr>
    }
    <ng-content />
    @if (seen().below(); as height) {
      <tr class="rk-room" aria-hidden="true">
        <td [style.height.px]="height"></td>
      </tr>
    }
  `,
  styleUrl: './rows.css',
  // Rows are the page's own elements.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'rk-rows', '(focusin)': 'keep($event.target)', '(focusout)': 'letGo($event.relatedTarget)' },
})
export class Rows {
  readonly seen = input.required<RowWindow<{ readonly id: string }>>({ alias: 'rkRows' });
  /** How many rows there are in all, where the list knows; else screen readers hear that there are more. */
  readonly total = input<number | null>();
  /** The last rows are near: time to fetch the next page. Again when it has come, or when the window comes back. */
  readonly nearEnd = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly root = inject(DOCUMENT).documentElement;
  private frame = 0;

  constructor() {
    afterRenderEffect({ write: () => this.countRows() });
    afterRenderEffect({ read: () => this.seen().nearEnd() !== null && this.nearEnd.emit() });
    afterRenderEffect({ read: () => (this.seen().count(), this.look()) });
    this.follow();
  }

  /** Moves the focus to a row, and with it the window. One that is there has it at once: whoever types quickly goes on from it with the next key. */
  focusRow(index: number): void {
    this.seen().keep(index);
    const row = this.rowAt(index);
    if (row) return row.focus();
    afterNextRender(() => this.rowAt(index)?.focus(), { injector: this.injector });
  }

  protected keep(target: EventTarget | null): void {
    const place = target instanceof Element && target.closest('tr')?.getAttribute('aria-rowindex');
    if (place) this.seen().keep(Number(place) - rowsOfHead - 1);
  }

  // Leaving the window of the browser is not leaving the row.
  protected letGo(next: EventTarget | null): void {
    if (next) this.seen().keep(null);
  }

  private follow(): void {
    const later = () => {
      window.cancelAnimationFrame(this.frame);
      this.frame = window.requestAnimationFrame(() => this.look());
    };
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later, { passive: true });
    // What stands above the table grows and shrinks.
    const page = 'ResizeObserver' in window ? new ResizeObserver(later) : null;
    page?.observe(this.root.ownerDocument.body);
    inject(DestroyRef).onDestroy(() => {
      window.cancelAnimationFrame(this.frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
      page?.disconnect();
    });
  }

  private look(): void {
    const height = this.root.clientHeight;
    if (height === 0) return this.seen().lies(null);
    this.seen().measured(this.element.querySelector<HTMLElement>(':scope > tr:not(.rk-room, .rk-kept)')?.offsetHeight ?? 0);
    this.seen().lies({ top: this.element.getBoundingClientRect().top, height });
  }

  private countRows(): void {
    const table = this.element.closest('table');
    const total = this.total() === undefined ? this.seen().count() : this.total();
    table?.setAttribute('aria-rowcount', String(total === null || total === undefined ? -1 : total + rowsOfHead));
    table?.querySelector('thead tr')?.setAttribute('aria-rowindex', '1');
  }

  private rowAt(index: number): HTMLElement | null {
    return this.element.querySelector(`:scope > [aria-rowindex='${index + rowsOfHead + 1}']`);
  }
}

/** Screen readers count the row of headings too. */
export const rowsOfHead = 1;
