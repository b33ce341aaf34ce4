import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import {
  Api,
  ApiProblem,
  OwnJournalDaysDocument,
  OwnJournalDocument,
  OwnJournalEntryDocument,
  type OwnJournalEntryFragment,
  type OwnJournalQuery,
  Session,
} from '@rekindle/shared/graphql';
import { DeviceCopies } from '@rekindle/shared/ui';

type Said = OwnJournalEntryFragment;

/** All that the server has said of somebody's journal. */
interface SaidJournal {
  readonly entries: readonly Said[];
  /** Where the next page starts; null where there is none, undefined before the first. */
  readonly next: string | null | undefined;
  readonly days: readonly string[];
}

const nothing: SaidJournal = { entries: [], next: undefined, days: [] };
const place = 'OwnJournal';

/** What the server said of one's own entries, and a sealed copy of it that opens without a network. */
@Service()
export class SaidEntries {
  private readonly api = inject(Api);
  private readonly copies = inject(DeviceCopies);
  private readonly session = inject<Session<{ readonly memberId?: string }>>(Session);
  private readonly said = signal<SaidJournal>(nothing);
  private readonly work = signal(0);
  private readonly failure = signal<ApiProblem | null>(null);
  private opened: { readonly by: unknown; readonly answer: Promise<void> } | null = null;
  private keeping: Promise<unknown> = Promise.resolve();

  readonly byId = computed<ReadonlyMap<string, Said>>(() => new Map(this.said().entries.map((entry) => [entry.id, entry])));
  /** On which days something was written, as the server last told it. */
  readonly days = computed(() => this.said().days);
  readonly hasMore = computed(() => typeof this.said().next === 'string');
  readonly isLoading = computed(() => this.work() > 0);
  /** Why there is nothing to show; null while there is something. */
  readonly problem = computed(() => (this.said().next === undefined && this.said().entries.length === 0 ? this.failure() : null));

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('online', () => void this.lookAgain());
  }

  /** Shows the copy at once, and then what the server says; once for each person who signs in. */
  async open(): Promise<void> {
    await this.begin();
    await this.refresh();
  }

  /** Asks again behind what is shown. */
  async refresh(): Promise<void> {
    await this.during(async () => {
      const [{ myJournal }, { myJournalDays }] = await Promise.all([
        this.api.ask(OwnJournalDocument, {}),
        this.api.ask(OwnJournalDaysDocument, {}),
      ]);
      this.change((before) => ({ ...withFirstPage(before, myJournal), days: myJournalDays }));
    });
  }

  /** Adds the next page. */
  async loadMore(): Promise<void> {
    const after = this.said().next;
    if (typeof after !== 'string' || this.isLoading()) return;
    await this.during(async () => {
      const { entries, next } = (await this.api.ask(OwnJournalDocument, { after })).myJournal;
      if (this.said().next === after) this.change((before) => ({ ...before, entries: renewed(before.entries, entries), next }));
    });
  }

  /** One of them as the server has it now. @returns undefined where nobody can be asked and nothing is known @throws ApiProblem */
  async ask(id: string): Promise<Said | undefined> {
    await this.begin();
    try {
      const { myJournalEntry } = await this.api.ask(OwnJournalEntryDocument, { id });
      this.note(myJournalEntry);
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || !failure.isPassing) throw failure;
      await this.showCopy(failure);
      if (!this.byId().has(id)) throw failure;
    }
    return this.byId().get(id);
  }

  /** The server has just said it. */
  note(entry: Said): void {
    this.change((before) => ({ ...before, entries: renewed(before.entries, [entry]) }));
  }

  // What is shown may be a copy of yesterday.
  private async lookAgain(): Promise<void> {
    if (this.opened && this.copies.shownSince()) await this.refresh();
  }

  // Whoever signs in after somebody else at the same device begins with nothing of theirs.
  private begin(): Promise<void> {
    const by = this.session.latest()?.memberId;
    if (!this.opened || this.opened.by !== by) this.opened = { by, answer: this.findCopy() };
    return this.opened.answer;
  }

  private async findCopy(): Promise<void> {
    this.said.set(nothing);
    const copy = (await this.copies.find(place)) as SaidJournal | undefined;
    if (copy) this.said.set(copy);
  }

  private async during(work: () => Promise<void>): Promise<void> {
    this.work.update((count) => count + 1);
    try {
      await work();
      this.failure.set(null);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.failure.set(failure);
      await this.showCopy(failure);
    } finally {
      this.work.update((count) => count - 1);
    }
  }

  private async showCopy({ code }: ApiProblem): Promise<void> {
    if (code === 'UNREACHABLE') await this.copies.show(place, true);
  }

  private change(change: (before: SaidJournal) => SaidJournal): void {
    this.said.update(change);
    // One after the other, so that the newest is the last that is kept.
    this.keeping = this.keeping.then(() => this.copies.keep(place, this.said()));
  }
}

function renewed(before: readonly Said[], entries: readonly Said[]): readonly Said[] {
  const newer = new Set(entries.map(({ id }) => id));
  return [...before.filter(({ id }) => !newer.has(id)), ...entries];
}

// The first page again: what should stand on it and does not is gone; whoever has read further does not lose the rest.
function withFirstPage(before: SaidJournal, { entries, next }: OwnJournalQuery['myJournal']): SaidJournal {
  const last = entries.at(-1);
  const rest = next && last ? before.entries.filter((entry) => isBehind(entry, last)) : [];
  const hasReadFurther = rest.length > 0 && before.next !== undefined;
  return { ...before, entries: renewed(rest, entries), next: hasReadFurther && next ? (before.next ?? null) : next };
}

function isBehind(entry: Said, last: Said): boolean {
  return entry.writtenOn === last.writtenOn ? entry.id < last.id : entry.writtenOn < last.writtenOn;
}
