/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'clients',
  name: $localize`:@@audit.clients:Clients`,
  acts: {
    'clients.consent-given': $localize`:@@audit.consentGiven:Agreed to something`,
    'clients.consent-withdrawn': $localize`:@@audit.consentWithdrawn:Took an agreement back`,
    'clients.intake-completed': $localize`:@@audit.intakeCompleted:Answered the first questions`,
    'clients.answer-corrected': $localize`:@@audit.answerCorrected:Corrected an answer`,
    'clients.answers-read': $localize`:@@audit.answersRead:Read the first answers`,
    'clients.timeline-read': $localize`:@@audit.timelineRead:Read the timeline`,
    'clients.details-changed': $localize`:@@audit.detailsChanged:Changed name or address`,
    'clients.stage-moved': $localize`:@@audit.stageMoved:Wrote down where the relationship stands`,
    'clients.status-moved': $localize`:@@audit.statusMoved:Changed where a client stands`,
    'clients.fact-recorded': $localize`:@@audit.factRecorded:Wrote down what changed`,
    'clients.coach-assigned': $localize`:@@audit.coachAssigned:Assigned a coach`,
    'clients.import-started': $localize`:@@audit.importStarted:Started an import of clients`,
    'clients.import-done': $localize`:@@audit.importDone:Brought the clients of a file in`,
    'clients.list-exported': $localize`:@@audit.listExported:Exported the list of clients`,
    'clients.client-merged': $localize`:@@audit.clientMerged:Merged two clients`,
    'clients.client-erased': $localize`:@@audit.clientErased:Erased a client`,
  },
  // The act says it already.
  things: { consent: '', intake: '', client: '', import: '' },
};
