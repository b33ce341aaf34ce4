/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'measures',
  name: $localize`:@@audit.measures:Questionnaires`,
  acts: {
    'measures.finished': $localize`:@@audit.measureFinished:Answered a questionnaire`,
    'measures.plan-agreed': $localize`:@@audit.planAgreed:Agreed to the plan for questions about self-harm`,
    'measures.self-harm-items-off': $localize`:@@audit.selfHarmOff:Kept the plan for questions about self-harm, and did not ask them`,
    'measures.self-harm-items-on': $localize`:@@audit.selfHarmOn:Kept the plan for questions about self-harm, and asked them`,
    'measures.results-read': $localize`:@@audit.resultsRead:Read what was answered in questionnaires`,
  },
  // The act says it already.
  things: { sitting: '', client: '', 'response-plan': '' },
};
