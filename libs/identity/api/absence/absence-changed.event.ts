import { defineEvent } from '@rekindle/platform/events';

/** Somebody goes away, on other days than before, or is back. Areas that keep what depends on it follow in the same transaction. */
export const absenceChanged = defineEvent<{ readonly memberId: string }>('identity.absence-changed');
