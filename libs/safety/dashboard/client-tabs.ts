/** The tab of this area on the page of a client. */
export const safetyTab = {
  path: 'safety',
  word: $localize`:@@clientTab.safety:Safety`,
  load: async () => (await import('./client/client-safety')).ClientSafety,
};
