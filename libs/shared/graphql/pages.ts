import { computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import { Api, type Query } from './api';
import type { TypedDocumentString } from './generated/graphql';

/** One page of a list, and how to ask for the next. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
}

/** A list that comes page by page; what is shown stays until something newer is there. Needs an injection context. */
export class Pages<Data, Variables extends { after?: string | null | undefined }, Row extends { readonly id: string }> {
  private readonly api = inject(Api);
  private readonly first: Query<Data>;
  private readonly loaded = linkedSignal<Loaded<Row> | undefined, Loaded<Row> | undefined>({
    source: () => {
      const data = this.first.value();
      return data && { ...this.pageOf(data), asked: JSON.stringify(untracked(this.variables)) };
    },
    computation: (page, previous) => {
      const before = previous ? previous.value : this.seenBefore();
      return page ? renewed(before, page) : before;
    },
  });

  readonly isLoading = computed(() => this.first.isLoading());
  readonly problem = computed(() => this.first.problem());
  readonly rows = computed(() => this.loaded()?.rows);
  /** Whether the rows are those that are asked for now, and not those of before, which are shown until then. */
  readonly isUpToDate = computed(() => this.loaded()?.asked === JSON.stringify(this.variables()));
  readonly hasMore = computed(() => Boolean(this.loaded()?.endCursor));
  readonly isLoadingMore = signal(false);

  constructor(
    private readonly document: TypedDocumentString<Data, Variables>,
    private readonly variables: () => Variables,
    private readonly pageOf: (data: Data) => ListPage<Row>,
    private readonly known?: Loaded<Row>,
  ) {
    this.first = this.api.query(document, variables);
  }

  /** What is shown now, for a list that is opened again later: it then begins with that, and asks what has changed. */
  get seen(): Loaded<Row> | undefined {
    return this.loaded();
  }

  reload(): void {
    this.first.reload();
  }

  /** Asks for the first page again behind what is shown, which stays when there is no answer. @param more what the question says besides */
  refresh(more?: Partial<Variables>): void {
    const given = untracked(this.variables);
    const asked = JSON.stringify(given);
    this.api.ask(this.document, { ...given, ...more }).then(
      (data) => {
        const before = this.loaded();
        // Meanwhile somebody may have asked for another list, or the first answer is still on its way.
        if (before?.asked === asked) this.loaded.set(renewed(before, { ...this.pageOf(data), asked }));
      },
      () => undefined,
    );
  }

  /** Adds the next page. @throws ApiProblem */
  async loadMore(): Promise<void> {
    const before = this.loaded();
    if (!before?.endCursor || this.isLoadingMore()) return;
    this.isLoadingMore.set(true);
    try {
      const next = this.pageOf(await this.api.ask(this.document, { ...untracked(this.variables), after: before.endCursor }));
      // Meanwhile somebody may have asked for another list.
      if (this.loaded() === before) this.loaded.set({ ...before, ...next, rows: [...before.rows, ...next.rows] });
    } finally {
      this.isLoadingMore.set(false);
    }
  }

  private seenBefore(): Loaded<Row> | undefined {
    return this.known?.asked === JSON.stringify(untracked(this.variables)) ? this.known : undefined;
  }

  /** Shows rows that changed since they were asked for. */
  protected change(work: (rows: readonly Row[]) => readonly Row[]): void {
    this.loaded.update((page) => page && { ...page, rows: work(page.rows) });
  }
}

/** Pages that were loaded. */
export interface Loaded<Row> extends ListPage<Row> {
  /** With which variables. */
  readonly asked: string;
}

// The same list asked for again brings its first page; whoever has read further does not lose the rest.
function renewed<Row extends { readonly id: string }>(before: Loaded<Row> | undefined, page: Loaded<Row>): Loaded<Row> {
  if (before?.asked !== page.asked || before.rows.length <= page.rows.length || !page.endCursor) return page;
  const first = new Set(page.rows.map(({ id }) => id));
  const rest = before.rows.slice(page.rows.length).filter(({ id }) => !first.has(id));
  return { ...before, rows: [...page.rows, ...rest] };
}
