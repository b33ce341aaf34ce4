import { computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import { Api, type ClientRowFragment, ClientsDocument, type ClientsQueryVariables } from '@rekindle/shared/graphql';

/** Which clients are listed. */
export type ClientFilter = Pick<ClientsQueryVariables, 'search' | 'status'>;

/** The clients that match a filter, page after page; what is on the page stays until something newer is there. */
export class ClientList {
  private readonly api = inject(Api);
  private readonly first = this.api.query(ClientsDocument, () => this.filter());
  private readonly loaded = linkedSignal<Page | undefined, Page | undefined>({
    source: () => this.first.value()?.clients,
    computation: (page, previous) => page ?? previous?.value,
  });

  readonly isLoading = this.first.isLoading;
  readonly problem = this.first.problem;
  readonly rows = computed(() => this.loaded()?.rows);
  readonly hasMore = computed(() => Boolean(this.loaded()?.endCursor));
  readonly isLoadingMore = signal(false);

  /** Needs an injection context. */
  constructor(private readonly filter: () => ClientFilter) {}

  reload(): void {
    this.first.reload();
  }

  /** Adds the next page. @throws ApiProblem */
  async loadMore(): Promise<void> {
    const before = this.loaded();
    if (!before?.endCursor || this.isLoadingMore()) return;
    this.isLoadingMore.set(true);
    try {
      const { clients } = await this.api.ask(ClientsDocument, { ...untracked(this.filter), after: before.endCursor });
      // Meanwhile somebody may have asked for other clients.
      if (this.loaded() === before) this.loaded.set({ ...clients, rows: [...before.rows, ...clients.rows] });
    } finally {
      this.isLoadingMore.set(false);
    }
  }

  /** Shows a client as they are now: in their row, or as the newest. */
  show(client: ClientRowFragment): void {
    this.loaded.update((page) => page && { ...page, rows: withClient(page.rows, client) });
  }
}

interface Page {
  readonly rows: readonly ClientRowFragment[];
  readonly endCursor: string | null;
}

function withClient(rows: readonly ClientRowFragment[], client: ClientRowFragment): ClientRowFragment[] {
  const isListed = rows.some(({ id }) => id === client.id);
  return isListed ? rows.map((row) => (row.id === client.id ? client : row)) : [client, ...rows];
}
