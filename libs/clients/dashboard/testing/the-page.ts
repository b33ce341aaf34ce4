import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { clientTabs } from '../client-tabs';
import { clientRoute } from '../clients.routes';

/** Opens the page of a client, c2, as it is without the tabs of other areas. */
export function openThePage(at = '/clients/c2'): Promise<OpenedPage> {
  return openPage([clientRoute([clientTabs.first, clientTabs.last])], { at });
}
