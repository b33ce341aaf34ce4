import type { Type } from '@angular/core';

/** What this area lays on the coach's Today page. */
export const todayCards: readonly (() => Promise<Type<unknown>>)[] = [
  async () => (await import('./today/invitations-waiting')).InvitationsWaiting,
];
