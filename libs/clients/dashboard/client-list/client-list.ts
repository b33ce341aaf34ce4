import {
  type ClientRowFragment,
  ClientsDocument,
  type ClientsQuery,
  type ClientsQueryVariables,
  type Loaded,
  Pages,
} from '@rekindle/shared/graphql';

/** The clients that match a filter, page after page; what is on the page stays until something newer is there. */
export class ClientList extends Pages<ClientsQuery, ClientsQueryVariables, ClientRowFragment> {
  /** Needs an injection context. @param known what was seen before, to begin with where it is the same list */
  constructor(filter: () => ClientsQueryVariables['filter'], known?: Loaded<ClientRowFragment>) {
    super(
      ClientsDocument,
      () => ({ filter: filter() }),
      ({ clients }) => clients,
      known,
    );
  }

  /** Shows a client as they are now: in their row, or as the first. */
  show(client: ClientRowFragment): void {
    this.change((rows) => {
      const isListed = rows.some(({ id }) => id === client.id);
      return isListed ? rows.map((row) => (row.id === client.id ? client : row)) : [client, ...rows];
    });
  }

  /** Shows clients as they are now, where they are listed. */
  renew(clients: readonly ClientRowFragment[]): void {
    const newer = new Map(clients.map((client) => [client.id, client]));
    this.change((rows) => rows.map((row) => newer.get(row.id) ?? row));
  }
}
