import { computed, signal } from '@angular/core';

const atFirst = 5;

/** Rows of a card of which the first few are shown, and all of them when somebody asks. */
export class FirstFew<Row> {
  private readonly showsAll = signal(false);
  readonly shown = computed(() => (this.showsAll() ? this.rows() : this.rows().slice(0, atFirst)));
  readonly hidden = computed(() => this.rows().length - this.shown().length);

  constructor(private readonly rows: () => readonly Row[]) {}

  showAll(): void {
    this.showsAll.set(true);
  }
}
