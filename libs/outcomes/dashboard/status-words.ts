import type { OutcomeStatus } from '@rekindle/shared/graphql';

/** Where somebody stands with their ex, as a coach says it. */
export function statusInWords(says: OutcomeStatus): string {
  return words[says]();
}

/** A few words more, for whoever chooses. */
export function statusHint(says: OutcomeStatus): string {
  return hints[says]();
}

/** In the order in which they are offered. */
export const statuses: readonly OutcomeStatus[] = ['APART', 'TRIAL', 'TOGETHER', 'MOVED_ON'];

const words: Record<OutcomeStatus, () => string> = {
  APART: () => $localize`:@@outcomeStatus.apart:Apart`,
  TRIAL: () => $localize`:@@outcomeStatus.trial:A couple again, on trial`,
  TOGETHER: () => $localize`:@@outcomeStatus.together:A couple again, and committed`,
  MOVED_ON: () => $localize`:@@outcomeStatus.movedOn:Moved on`,
};

const hints: Record<OutcomeStatus, () => string> = {
  APART: () => $localize`:@@outcomeHint.apart:Also when nothing has changed. It says until when that is known.`,
  TRIAL: () => $localize`:@@outcomeHint.trial:Both call it being a couple, for a time that they agreed on.`,
  TOGETHER: () => $localize`:@@outcomeHint.together:Both have decided to stay.`,
  MOVED_ON: () => $localize`:@@outcomeHint.movedOn:They closed the goal, or somebody new has come. It counts as much as coming back.`,
};
