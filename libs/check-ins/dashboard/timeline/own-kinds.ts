const own = <Icon extends string>(kind: string, icon: Icon, words: string) => ({
  ...{ kind: `check-ins.${kind}`, group: 'check-ins', icon },
  words: () => words,
});

/** That somebody answered and what became of their plan; what they answered is read where all of it stands. */
export const timelineArea = {
  topics: ['check-ins'],
  groups: [{ code: 'check-ins', word: $localize`:@@timelineGroup.checkIns:Check-ins` }],
  kinds: [
    own('answered', 'check_circle', $localize`:@@timeline.checkInAnswered:Check-in answered`),
    own('plan-written', 'edit_note', $localize`:@@timeline.planWritten:Check-in plan written`),
    own('paused', 'pause', $localize`:@@timeline.checkInsPaused:Check-ins paused`),
    own('resumed', 'play_arrow', $localize`:@@timeline.checkInsResumed:Check-ins go on`),
    own('moved', 'schedule', $localize`:@@timeline.checkInsMoved:Check-ins come at another hour`),
    own('weekly', 'history', $localize`:@@timeline.checkInsWeekly:Check-ins come once a week, after some were left`),
    own('stopped', 'info', $localize`:@@timeline.checkInsStopped:Check-ins stopped, after two weeks of silence`),
    own('stopped-by-client', 'pause', $localize`:@@timeline.checkInsStoppedByClient:Check-in mails stopped by the client`),
    own('mail-again', 'mail', $localize`:@@timeline.checkInsMailAgain:Check-in mails come again, as the client wished`),
    own('full-again', 'undo', $localize`:@@timeline.checkInsFull:Check-ins come as planned again`),
  ],
};
