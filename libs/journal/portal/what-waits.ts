/** Who sends what was written in the journal without a network: whatever page somebody opens first. */
export const whatWaits = { journal: async () => (await import('./own/entry-drafts')).EntryDrafts };
