import type { ClientRowFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { clientRoute, clientsRoutes } from '../clients.routes';

/** Opens the list of clients. */
export function openTheList(at = '/clients'): Promise<OpenedPage> {
  return openPage([...clientsRoutes, clientRoute([])], { at });
}

/** An answer with a page of it. */
export const pageOf = (rows: ClientRowFragment[], endCursor: string | null = null) => ({ clients: { rows, endCursor } });

/** What is asked of the server where nothing is chosen. */
export const everybody = { search: null, status: null, stage: null, need: null, coach: null, tag: null, order: 'NEED' };
