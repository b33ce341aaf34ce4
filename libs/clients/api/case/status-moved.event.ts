import { defineEvent } from '@rekindle/platform/events';
import type { ClientStatus } from '@rekindle/clients/domain';

/** A client stands elsewhere now. Areas that mail or plan follow in the same transaction. */
export const statusMoved = defineEvent<{ readonly clientId: string; readonly from: ClientStatus; readonly to: ClientStatus }>(
  'clients.status-moved',
);
