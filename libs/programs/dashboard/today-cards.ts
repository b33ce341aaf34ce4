/** What this area lays on the coach's Today page. */
export const todayCards = [
  async () => (await import('./today/asked-again')).AskedAgain,
  async () => (await import('./today/stalled-clients')).StalledClients,
] as const;
