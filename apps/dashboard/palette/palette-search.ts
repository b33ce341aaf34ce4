import { computed, effect, signal } from '@angular/core';
import type { PaletteFind, PaletteOffer } from '@rekindle/shared/ui';
import { matches } from './match';

const typingPause = 150;

/** Looks while somebody types: after a short pause, and only for the newest text. Needs an injection context. */
export class PaletteSearch {
  private readonly answered = signal<readonly PaletteFind[]>([]);
  readonly isLooking = signal(false);
  /** Why nobody could be looked for; empty when all is well. */
  readonly problem = signal('');

  /** Who was found; of an older answer only those who still match. */
  readonly found = computed(() =>
    this.isLooking() ? this.answered().filter(({ name, detail }) => matches(`${name} ${detail}`, this.text())) : this.answered(),
  );

  constructor(
    private readonly text: () => string,
    offers: () => readonly PaletteOffer[],
  ) {
    effect((onCleanup) => {
      const text = this.text().trim();
      const searches = offers().flatMap(({ search }) => search ?? []);
      this.problem.set('');
      this.isLooking.set(Boolean(text));
      if (!text) return this.answered.set([]);
      const timer = setTimeout(() => void this.look(Promise.all(searches.map((search) => search(text))), () => isStale), typingPause);
      let isStale = false;
      onCleanup(() => {
        isStale = true;
        clearTimeout(timer);
      });
    });
  }

  private async look(answers: Promise<(readonly PaletteFind[])[]>, isStale: () => boolean): Promise<void> {
    const [found, problem] = await answers.then(
      (all) => [all.flat(), ''] as const,
      ({ message }: Error) => [[], message] as const,
    );
    if (isStale()) return;
    this.answered.set(found);
    this.problem.set(problem);
    this.isLooking.set(false);
  }
}
