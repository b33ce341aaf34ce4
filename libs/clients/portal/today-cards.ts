import type { Type } from '@angular/core';

/** What this area lays on the client's Today page. */
export const todayCards: readonly (() => Promise<Type<unknown>>)[] = [
  async () => (await import('./withheld/withheld')).Withheld,
  async () => (await import('./closing/closing')).Closing,
  async () => (await import('./next-step/next-step')).NextStep,
];
