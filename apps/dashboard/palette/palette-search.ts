import { computed, effect, signal } from '@angular/core';
import type { PaletteFind, PaletteOffer } from '@rekindle/shared/ui';
import { matches } from './match';

const typingPause = 150;

interface Answer {
  /** What had been typed. */
  readonly to: string;
  readonly finds: readonly PaletteFind[];
  readonly problem: string;
}

/** Looks while somebody types: after a short pause, and only for the newest text. Needs an injection context. */
export class PaletteSearch {
  private readonly answer = signal<Answer>({ to: '', finds: [], problem: '' });
  private readonly wanted = computed(() => this.text().trim());

  /** True from the first letter on, not from the next turn: Enter may come in between. */
  readonly isLooking = computed(() => this.answer().to !== this.wanted() && this.wanted() !== '');
  /** Why nobody could be looked for; empty when all is well. */
  readonly problem = computed(() => (this.isLooking() ? '' : this.answer().problem));

  /** Who was found; of an older answer only those who still match. */
  readonly found = computed(() => {
    const { finds } = this.answer();
    if (!this.wanted()) return [];
    return this.isLooking() ? finds.filter(({ name, detail }) => matches(`${name} ${detail}`, this.wanted())) : finds;
  });

  constructor(
    private readonly text: () => string,
    offers: () => readonly PaletteOffer[],
  ) {
    effect((onCleanup) => {
      const text = this.wanted();
      const searches = offers().flatMap(({ search }) => search ?? []);
      if (!text || searches.length === 0) return;
      const timer = setTimeout(() => void this.look(text, searches), typingPause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private async look(to: string, searches: readonly NonNullable<PaletteOffer['search']>[]): Promise<void> {
    const [finds, problem] = await Promise.all(searches.map((search) => search(to))).then(
      (all) => [all.flat(), ''] as const,
      ({ message }: Error) => [[], message] as const,
    );
    if (to === this.wanted()) this.answer.set({ to, finds, problem });
  }
}
