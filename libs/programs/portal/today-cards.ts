import type { Type } from '@angular/core';

/** What this area lays on the client's Today page. */
export const todayCards: readonly (() => Promise<Type<unknown>>)[] = [async () => (await import('./today/next-exercise')).NextExercise];
