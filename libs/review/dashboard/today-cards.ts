/** What this area lays on the coach's Today page. */
export const todayCards = [async () => (await import('./today/review-waiting')).ReviewWaiting] as const;
