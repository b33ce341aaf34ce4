/** The tab of this area on the page of a client. */
export const progressTab = {
  path: 'progress',
  word: $localize`:@@clientTab.progress:Progress`,
  load: async () => (await import('./progress/client-progress')).ClientProgress,
};
