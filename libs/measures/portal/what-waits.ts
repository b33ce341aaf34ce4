/** Who sends what was chosen in questionnaires without a network: whatever page somebody opens first. */
export const whatWaits = { measures: async () => (await import('./answering/open-sitting')).OpenSitting };
