import type { Type } from '@angular/core';

/** What this area lays below everything else on Today: a question, and nothing that has to be done. */
export const offerCards: readonly (() => Promise<Type<unknown>>)[] = [async () => (await import('./today/told-long-ago')).ToldLongAgo];
