/** The tab of this area on the page of a client. */
export const journalTab = {
  path: 'journal',
  word: $localize`:@@clientTab.journal:Journal`,
  load: async () => (await import('./client/client-journal')).ClientJournal,
};
