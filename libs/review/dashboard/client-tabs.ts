/** The tab of this area on the page of a client. */
export const agendaTab = {
  path: 'agenda',
  word: $localize`:@@clientTab.agenda:Agenda`,
  load: async () => (await import('./agenda/client-agenda')).ClientAgenda,
};
