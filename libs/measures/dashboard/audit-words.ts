/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'measures',
  name: $localize`:@@audit.measures:Questionnaires`,
  acts: {
    'measures.finished': $localize`:@@audit.measureFinished:Answered a questionnaire`,
    'measures.results-read': $localize`:@@audit.resultsRead:Read what was answered in questionnaires`,
  },
  // The act says it already.
  things: { sitting: '', client: '' },
};
