import type { Type } from '@angular/core';

/** What this area lays on the client's Today page: before all that can wait longer than a day. */
export const todayCards: readonly (() => Promise<Type<unknown>>)[] = [async () => (await import('./today/open-check-in')).OpenCheckIn];

/** What it lays below everything else: an offer, and nothing that has to be done. */
export const offerCards: readonly (() => Promise<Type<unknown>>)[] = [async () => (await import('./today/writing-offer')).WritingOffer];
