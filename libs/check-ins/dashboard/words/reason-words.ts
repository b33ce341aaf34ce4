/** Why a mail was not sent, as the end of a sentence. @param code as the api names it; another one says nothing to a coach */
export function reasonInWords(code: string | null): string {
  return reasons[(code ?? '').replaceAll('-', '_')]?.() ?? $localize`:@@notSent.other:it did not go out`;
}

const reasons: Readonly<Record<string, (() => string) | undefined>> = {
  expired: () => $localize`:@@notSent.expired:it could not go out in time`,
  suppressed: () => $localize`:@@notSent.suppressed:no mail goes to this address any more`,
  paused: () => $localize`:@@notSent.paused:check-ins were paused`,
  min_gap: () => $localize`:@@notSent.minGap:the one before was too recent`,
  quiet_expired: () => $localize`:@@notSent.quiet:quiet hours lasted too long that day`,
  nonexistent_date: () => $localize`:@@notSent.noDate:the calendar there skipped that day`,
  coalesced: () => $localize`:@@notSent.coalesced:a later one took its place`,
  weekly_cap: () => $localize`:@@notSent.weeklyCap:five others had gone out within a week`,
  merged: () => $localize`:@@notSent.merged:it stood in the check-in of that day`,
  withdrawn: () => $localize`:@@notSent.withdrawn:there was nothing to ask any more`,
  schedule_changed: () => $localize`:@@notSent.changed:the plan was changed`,
  flagged: () => $localize`:@@notSent.flagged:a safety flag stood`,
  answered: () => $localize`:@@notSent.answered:it was answered before`,
  held: () => $localize`:@@notSent.held:nobody can say whether its mail arrived`,
  no_evidence: () => $localize`:@@notSent.held:nobody can say whether its mail arrived`,
  failed: () => $localize`:@@notSent.failed:its mail was refused`,
  recipient: () => $localize`:@@notSent.recipient:the address does not exist`,
  policy: () => $localize`:@@notSent.policy:their mail provider refused it`,
  dead: () => $localize`:@@notSent.dead:its mail could not be sent`,
  attempts: () => $localize`:@@notSent.attempts:it was tried many times, in vain`,
};
