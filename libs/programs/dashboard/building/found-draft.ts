import { computed, effect, signal, untracked } from '@angular/core';
import type { Draft, DraftsOf } from './drafts-of';

/** What lies on the device in the place that an address names. Needs an injection context. */
export class FoundDraft<Typed> {
  private readonly found = signal<{ readonly place: string; readonly draft: Draft<Typed> | undefined } | null>(null);
  /** Null until it was looked for. */
  readonly looked = computed(() => (this.found()?.place === this.place() ? this.found() : null));

  constructor(
    private readonly drafts: DraftsOf<Typed>,
    private readonly place: () => string,
  ) {
    effect(() => {
      const wanted = this.place();
      untracked(() => void this.look(wanted));
    });
  }

  private async look(place: string): Promise<void> {
    this.found.set({ place, draft: await this.drafts.find(place) });
  }
}
