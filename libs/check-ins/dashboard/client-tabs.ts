/** The tab of this area on the page of a client. */
export const checkInsTab = {
  path: 'check-ins',
  word: $localize`:@@clientTab.checkIns:Check-ins`,
  load: async () => (await import('./client/client-check-ins')).ClientCheckIns,
};
