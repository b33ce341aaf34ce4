import { computed, inject, Service } from '@angular/core';
import { DeviceCopies } from '@rekindle/shared/ui';
import { EntryDrafts } from './entry-drafts';
import { newestFirst, type OwnEntry, saidEntry, withWaiting } from './own-entry';
import { SaidEntries } from './said-entries';

/** One's own journal as this device knows it: what the server said, with what lies here laid over it. Opens without a network. */
@Service()
export class OwnJournal {
  private readonly said = inject(SaidEntries);
  private readonly drafts = inject(EntryDrafts);

  private readonly byId = computed<ReadonlyMap<string, OwnEntry>>(() => {
    const [said, waiting] = [this.said.byId(), this.drafts.waiting()];
    const known = [...said].map(([id, entry]): [string, OwnEntry] => [id, saidEntry(entry)]);
    const here = [...waiting].map(([id, draft]): [string, OwnEntry] => {
      const entry = said.get(id);
      return [id, withWaiting(id, entry ? saidEntry(entry) : null, draft, this.drafts.standingOf(id))];
    });
    return new Map([...known, ...here]);
  });

  /** The newest first, without what was removed. */
  readonly entries = computed<readonly OwnEntry[]>(() => [...this.byId().values()].filter(isThere).sort(newestFirst));
  readonly isLoading = this.said.isLoading;
  readonly hasMore = this.said.hasMore;
  /** Why there is nothing to show. */
  readonly problem = this.said.problem;
  /** From when it is what is shown; null while it comes from the server. */
  readonly shownSince = inject(DeviceCopies).shownSince;

  /** Begins to show it: at once what is known here, then what the server says. */
  async open(): Promise<void> {
    this.drafts.sendWhatWaits();
    await this.said.open();
  }

  /** Asks for the rest, page by page. */
  loadMore(): Promise<void> {
    return this.said.loadMore();
  }

  /** Asks for one of them. @returns undefined where there is none @throws ApiProblem */
  async openEntry(id: string): Promise<OwnEntry | undefined> {
    this.drafts.sendWhatWaits();
    // What was begun here and never sent is known to nobody else.
    if (this.find(id)?.revision !== 0) await this.said.ask(id);
    return this.find(id);
  }

  /** As it is shown; undefined where this device knows of none. */
  find(id: string): OwnEntry | undefined {
    return this.byId().get(id);
  }

  /** The days on which something was written, in order, each once. @param from `2026-03-01` */
  days(from: string): readonly string[] {
    const shown = this.entries().map(({ writtenOn }) => writtenOn);
    const oldest = shown.at(-1);
    // Of days further back than what was loaded only the server knows.
    const earlier = this.hasMore() && oldest ? this.said.days().filter((day) => day < oldest) : [];
    return [...new Set([...shown, ...earlier])].filter((day) => day >= from).sort();
  }
}

function isThere({ isRemoved, standing }: OwnEntry): boolean {
  return !isRemoved || standing !== 'saved';
}
