import { type ClientRowFragment, ClientsDocument, type ClientsQuery, type ClientsQueryVariables, Pages } from '@rekindle/shared/graphql';

/** Which clients are listed. */
export type ClientFilter = Pick<ClientsQueryVariables, 'filter'>;

/** The clients that match a filter, page after page; what is on the page stays until something newer is there. */
export class ClientList extends Pages<ClientsQuery, ClientsQueryVariables, ClientRowFragment> {
  /** Needs an injection context. */
  constructor(filter: () => ClientFilter) {
    super(ClientsDocument, filter, ({ clients }) => clients);
  }

  /** Shows a client as they are now: in their row, or as the newest. */
  show(client: ClientRowFragment): void {
    this.change((rows) => withClient(rows, client));
  }
}

function withClient(rows: readonly ClientRowFragment[], client: ClientRowFragment): readonly ClientRowFragment[] {
  const isListed = rows.some(({ id }) => id === client.id);
  return isListed ? rows.map((row) => (row.id === client.id ? client : row)) : [client, ...rows];
}
