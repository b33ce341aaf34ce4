import { defineEvent } from '@rekindle/platform/events';

/** A client lives by another clock now, as they have said themself. Areas that do things at their hour follow in the same transaction. */
export const clientMoved = defineEvent<{ readonly clientId: string }>('clients.client-moved');
