/** What this area says at the top of a client's page. */
export const overviewLines = [async () => (await import('./client/unsaid-stage')).UnsaidStage] as const;
