import { computed, inject, signal } from '@angular/core';
import { Toasts } from '../toast/toasts';

/**
 * What a button does: one at a time, and what stops it is said in a toast. Goes with `[working]="deed.isUnderWay()"`,
 * in a list with `deed.of() === row`. Needs an injection context.
 */
export class Deed<Args extends readonly unknown[] = []> {
  private readonly toasts = inject(Toasts);
  private readonly about = signal<Args | null>(null);
  readonly isUnderWay = computed(() => this.about() !== null);
  /** What it is under way for, one of several. */
  readonly of = computed<Args[0] | null>(() => this.about()?.[0] ?? null);

  /** @param work rejects with an Error whose message is for the person */
  constructor(private readonly work: (...args: Args) => Promise<unknown>) {}

  /** @returns whether it went well */
  async do(...args: Args): Promise<boolean> {
    if (this.isUnderWay()) return false;
    this.about.set(args);
    try {
      await this.work(...args);
      return true;
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'info' });
      return false;
    } finally {
      this.about.set(null);
    }
  }
}
