/** The acts of this area that leave a trace, in words for the owner of a practice. What clients keep for statistics is shown to nobody. */
export const auditWords = {
  area: 'outcomes',
  name: $localize`:@@audit.outcomes:Outcomes`,
  acts: {
    'outcomes.read': $localize`:@@audit.outcomesRead:Read what came of it`,
    'outcomes.reported': $localize`:@@audit.outcomesReported:Wrote down where things stand`,
    'outcomes.corrected': $localize`:@@audit.outcomesCorrected:Corrected where things stand`,
    'outcomes.figure-frozen': $localize`:@@audit.outcomesFigureFrozen:Froze a figure for the public`,
    'outcomes.figure-withdrawn': $localize`:@@audit.outcomesFigureWithdrawn:Withdrew a public figure`,
  },
  // The act says it already.
  things: { 'outcome-report': '', 'outcome-claim': '' },
};
