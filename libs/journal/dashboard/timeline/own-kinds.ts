/** That a client has shown something of their journal; what they wrote is read where it stands. What is kept private is on no timeline. */
export const timelineArea = {
  topics: ['journal'],
  groups: [{ code: 'journal', word: $localize`:@@timelineGroup.journal:Journal` }],
  kinds: [
    {
      ...{ kind: 'journal.shared', group: 'journal', icon: 'edit_note' as const },
      words: () => $localize`:@@timeline.journalShared:Shared an entry of their journal`,
      leadsTo: { tab: 'journal', subject: 'entry' },
    },
  ],
};
