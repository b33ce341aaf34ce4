/** Who sends what was told without a network: whatever page somebody opens first. */
export const whatWaits = { outcome: async () => (await import('./own/own-outcome')).OwnOutcome };
