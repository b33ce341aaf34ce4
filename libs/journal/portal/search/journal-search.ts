import { computed, inject, Service, signal } from '@angular/core';
import { findEntries, isSearching, nothingSearched, type Searched } from '@rekindle/journal/domain';
import { Session } from '@rekindle/shared/graphql';
import { OwnJournal } from '../own/own-journal';

/**
 * Looks through one's own entries, here on the device. What is looked for is kept in memory only, neither in the address nor in anything that is sent; it is
 * there again for whoever comes back from an entry, and gone for whoever signs in next.
 */
@Service()
export class JournalSearch {
  private readonly journal = inject(OwnJournal);
  private readonly session = inject<Session<{ readonly memberId?: string }>>(Session);
  private readonly asked = signal<{ readonly by: unknown; readonly searched: Searched }>({ by: null, searched: nothingSearched });
  private readonly reading = signal(false);

  readonly searched = computed(() => {
    const { by, searched } = this.asked();
    return by === this.whoever() ? searched : nothingSearched;
  });
  readonly isSearching = computed(() => isSearching(this.searched()));
  /** The latest day first. */
  readonly hits = computed(() => (this.isSearching() ? findEntries(this.journal.entries(), this.searched()) : []));
  /** How many entries were looked through. */
  readonly count = computed(() => this.journal.entries().length);
  /** Whether earlier entries are still being fetched. */
  readonly isReading = this.reading.asReadonly();
  /** Whether some could not be fetched, and so were not looked through. */
  readonly isPartial = computed(() => !this.reading() && this.journal.hasMore());
  /** Tags that were used, the most frequent first. */
  readonly tags = computed(() => byFrequency(this.journal.entries().flatMap(({ tags }) => tags)));

  look(change: Partial<Searched>): void {
    this.asked.set({ by: this.whoever(), searched: { ...this.searched(), ...change } });
  }

  clear(): void {
    this.look(nothingSearched);
  }

  /** Fetches everything that was ever written, page by page, until it is all here or nothing more comes. @param isWanted asked before each page */
  async readAll(isWanted: () => boolean): Promise<void> {
    if (this.reading()) return;
    this.reading.set(true);
    try {
      await this.journal.open();
      let before = -1;
      while (isWanted() && this.journal.hasMore() && this.count() > before) {
        before = this.count();
        await this.journal.loadMore();
      }
    } finally {
      this.reading.set(false);
    }
  }

  private whoever(): unknown {
    return this.session.latest()?.memberId;
  }
}

function byFrequency(tags: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly tag: string; count: number }>();
  for (const tag of tags) {
    const known = counts.get(tag.toLowerCase()) ?? { tag, count: 0 };
    known.count += 1;
    counts.set(tag.toLowerCase(), known);
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ tag }) => tag);
}
