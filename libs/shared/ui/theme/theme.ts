import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';

/** As the device says, or one of the two for good. */
export type ThemeName = 'system' | 'light' | 'dark';

const order: readonly ThemeName[] = ['system', 'light', 'dark'];

// The same key is read before the first paint by the script in each app's index.html.
const storageKey = 'rk-theme';

/** Which theme the person chose on this device. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<ThemeName>(this.remembered());
  readonly choice = this.chosen.asReadonly();
  /** What one press of a switch leads to. */
  readonly next = computed(() => order[(order.indexOf(this.choice()) + 1) % order.length] ?? 'system');

  constructor() {
    this.apply();
  }

  choose(choice: ThemeName): void {
    this.chosen.set(choice);
    this.apply();
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, choice);
    } catch {
      // A browser that keeps nothing still shows the theme until the tab closes.
    }
  }

  private apply(): void {
    const root = this.document.documentElement;
    if (this.choice() === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.choice();
  }

  private remembered(): ThemeName {
    try {
      const kept = this.document.defaultView?.localStorage.getItem(storageKey);
      return kept === 'light' || kept === 'dark' ? kept : 'system';
    } catch {
      return 'system';
    }
  }
}
