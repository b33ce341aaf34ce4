import { CaseloadDocument, type ClientRowFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { clientRoute, clientsRoutes } from '../clients.routes';
import { aCaseload } from './a-caseload';

/** Opens the list of clients, with what stands around it; the clients themselves are still to be answered. */
export async function openTheList(at = '/clients', around = aCaseload()): Promise<OpenedPage> {
  const page = await openPage([...clientsRoutes, clientRoute([])], { at });
  await page.answer(CaseloadDocument, around);
  return page;
}

/** An answer with a page of it. */
export const pageOf = (rows: ClientRowFragment[], endCursor: string | null = null) => ({ clients: { rows, endCursor } });

/** What is asked of the server where nothing is chosen. */
export const everybody = { search: null, status: null, stage: null, need: null, coach: null, tag: null, order: 'NEED' };
