/** What this area shows where the progress of a client is. */
export const progressSections = [async () => (await import('./client/where-client-stands')).WhereClientStands] as const;
