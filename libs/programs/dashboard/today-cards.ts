/** What this area lays on the coach's Today page. */
export const todayCards = [async () => (await import('./today/submissions-waiting')).SubmissionsWaiting] as const;
