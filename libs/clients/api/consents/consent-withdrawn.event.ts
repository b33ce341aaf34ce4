import { defineEvent } from '@rekindle/platform/events';
import type { ConsentKind } from '@rekindle/clients/domain';

/** A client took back what they had agreed to. Areas that rest on it stop, in the same transaction. */
export const consentWithdrawn = defineEvent<{ readonly clientId: string; readonly kind: ConsentKind }>('clients.consent-withdrawn');
