/** The acts of this area that leave a trace, in words for the owner of a practice. What clients do for themselves is shown to nobody. */
export const auditWords = {
  area: 'journal',
  name: $localize`:@@audit.journal:Journal`,
  acts: {
    'journal.shared': $localize`:@@audit.journalShared:Shared an entry of their journal`,
    'journal.changed': $localize`:@@audit.journalChanged:Changed an entry that they share`,
    'journal.taken-back': $localize`:@@audit.journalTakenBack:Took an entry of their journal back`,
    'journal.read': $localize`:@@audit.journalRead:Read an entry of a journal`,
    'journal.commented': $localize`:@@audit.journalCommented:Commented on an entry of a journal`,
    'journal.exported': $localize`:@@audit.journalExported:Exported what a client shares of their journal`,
    'journal.settled': $localize`:@@audit.journalSettled:Settled an entry of a journal`,
    'journal.reopened': $localize`:@@audit.journalReopened:Took back what they had decided about an entry`,
  },
  // The act says it already.
  things: { 'journal-entry': '' },
};
