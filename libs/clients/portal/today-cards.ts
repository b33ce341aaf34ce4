import type { Type } from '@angular/core';

/** What this area lays on the client's Today page. */
export const todayCards: readonly (() => Promise<Type<unknown>>)[] = [
  async () => (await import('./withheld/withheld')).Withheld,
  async () => (await import('./closing/closing')).Closing,
];

/** What fills the place while no area has anything for the client to do. */
export const restingCard = async (): Promise<Type<unknown>> => (await import('./next-step/next-step')).NextStep;
