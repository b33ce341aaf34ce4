import { defineEvent } from '@rekindle/platform/events';

/** Two clients were the same person. Areas that keep rows of `from` give them to `into` in the same transaction. */
export const clientMerged = defineEvent<{ readonly from: string; readonly into: string }>('clients.client-merged');
