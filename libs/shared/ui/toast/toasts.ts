import { Service, signal } from '@angular/core';
import type { IconName } from '../icons/icon-names';

/** What was just done, in a word, with one way on or back. */
export interface Toast {
  text: string;
  icon?: IconName;
  /** `keys` do the same, where the page listens to them. */
  action?: { label: string; run: () => void; keys?: string };
}

/** How long a toast stays while nobody rests on it. */
export const toastMilliseconds = 10_000;

/** Shows one toast at a time; a new one takes the place of the old. */
@Service()
export class Toasts {
  private readonly shown = signal<Toast | null>(null);
  readonly current = this.shown.asReadonly();
  readonly isPaused = signal(false);

  private timer?: ReturnType<typeof setTimeout>;
  private left = 0;
  private since = 0;

  show(toast: Toast): void {
    this.dismiss();
    this.shown.set(toast);
    this.left = toastMilliseconds;
    this.resume();
  }

  /** While the pointer or the focus rests on it, it stays. */
  pause(): void {
    if (this.isPaused() || !this.shown()) return;
    clearTimeout(this.timer);
    this.left -= Date.now() - this.since;
    this.isPaused.set(true);
  }

  resume(): void {
    this.isPaused.set(false);
    this.since = Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.dismiss(), this.left);
  }

  dismiss(): void {
    clearTimeout(this.timer);
    this.isPaused.set(false);
    this.shown.set(null);
  }
}
