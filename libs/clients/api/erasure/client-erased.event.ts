import { defineEvent } from '@rekindle/platform/events';

/** A client asked to be forgotten. Areas that keep rows of theirs make them nameless, in the same transaction; what was sealed is noise afterwards. */
export const clientErased = defineEvent<{ readonly clientId: string }>('clients.client-erased');
