/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'check-ins',
  name: $localize`:@@audit.checkIns:Check-ins`,
  acts: {
    'check-ins.answered': $localize`:@@audit.checkInAnswered:Answered a check-in`,
    'check-ins.answers-read': $localize`:@@audit.checkInsRead:Read what was answered in check-ins`,
    'check-ins.plan-written': $localize`:@@audit.checkInPlanWritten:Changed what a check-in asks`,
    'check-ins.plan-paused': $localize`:@@audit.checkInsPaused:Paused check-ins`,
    'check-ins.plan-resumed': $localize`:@@audit.checkInsResumed:Let check-ins go on`,
    'check-ins.plan-moved': $localize`:@@audit.checkInsMoved:Moved check-ins to another hour`,
    'check-ins.mail-sent-again': $localize`:@@audit.mailSentAgain:Sent a mail again`,
  },
  // The act says it already.
  things: { client: '', 'check-in': '', 'check-in-plan': '', dispatch: '' },
};
