import { computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import { Api, type Query } from './api';
import type { TypedDocumentString } from './generated/graphql';

/** One page of a list, and how to ask for the next. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
}

/** A list that comes page by page; what is shown stays until something newer is there. Needs an injection context. */
export class Pages<Data, Variables extends { after?: string | null | undefined }, Row> {
  private readonly api = inject(Api);
  private readonly first: Query<Data>;
  private readonly loaded = linkedSignal<ListPage<Row> | undefined, ListPage<Row> | undefined>({
    source: () => {
      const data = this.first.value();
      return data && this.pageOf(data);
    },
    computation: (page, previous) => page ?? previous?.value,
  });

  readonly isLoading = computed(() => this.first.isLoading());
  readonly problem = computed(() => this.first.problem());
  readonly rows = computed(() => this.loaded()?.rows);
  readonly hasMore = computed(() => Boolean(this.loaded()?.endCursor));
  readonly isLoadingMore = signal(false);

  constructor(
    private readonly document: TypedDocumentString<Data, Variables>,
    private readonly variables: () => Variables,
    private readonly pageOf: (data: Data) => ListPage<Row>,
  ) {
    this.first = this.api.query(document, variables);
  }

  reload(): void {
    this.first.reload();
  }

  /** Adds the next page. @throws ApiProblem */
  async loadMore(): Promise<void> {
    const before = this.loaded();
    if (!before?.endCursor || this.isLoadingMore()) return;
    this.isLoadingMore.set(true);
    try {
      const next = this.pageOf(await this.api.ask(this.document, { ...untracked(this.variables), after: before.endCursor }));
      // Meanwhile somebody may have asked for another list.
      if (this.loaded() === before) this.loaded.set({ ...next, rows: [...before.rows, ...next.rows] });
    } finally {
      this.isLoadingMore.set(false);
    }
  }

  /** Shows rows that changed since they were asked for. */
  protected change(work: (rows: readonly Row[]) => readonly Row[]): void {
    this.loaded.update((page) => page && { ...page, rows: work(page.rows) });
  }
}
