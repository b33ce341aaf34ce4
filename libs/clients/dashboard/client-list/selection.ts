import { computed, signal } from '@angular/core';
import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** As many as one request may name. */
const most = 200;

/** Which of the listed clients are ticked. */
export class Selection {
  private readonly ticked = signal<ReadonlySet<string>>(new Set());

  readonly ids = computed(() =>
    this.rows()
      .filter(({ id }) => this.ticked().has(id))
      .map(({ id }) => id),
  );
  readonly count = computed(() => this.ids().length);
  readonly isEverybody = computed(() => this.count() > 0 && this.count() === Math.min(this.rows().length, most));
  readonly clients = computed(() => this.rows().filter(({ id }) => this.ticked().has(id)));

  /** @param rows those that are listed: whoever is no longer among them is not selected either */
  constructor(private readonly rows: () => readonly ClientRowFragment[]) {}

  has(id: string): boolean {
    return this.ticked().has(id);
  }

  turn(id: string): void {
    this.ticked.update((before) => {
      const after = new Set(before);
      if (!after.delete(id) && this.count() < most) after.add(id);
      return after;
    });
  }

  /** All that are listed, or none. */
  turnAll(): void {
    const ids = this.isEverybody()
      ? []
      : this.rows()
          .slice(0, most)
          .map(({ id }) => id);
    this.ticked.set(new Set(ids));
  }

  clear(): void {
    this.ticked.set(new Set());
  }
}
