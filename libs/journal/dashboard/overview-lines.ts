/** What this area says at the top of a client's page. */
export const overviewLines = [async () => (await import('./since/shared-since')).SharedSince] as const;
