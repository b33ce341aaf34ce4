import type { OutcomeStatus } from '@rekindle/shared/graphql';
import type { Choice } from '@rekindle/shared/ui';

interface StatusWords {
  readonly word: string;
  /** A few words more, for whoever chooses. */
  readonly hint: string;
  /** What is said to whoever has chosen it. It says nothing of what will be. */
  readonly kind: string;
}

const words: Record<OutcomeStatus, StatusWords> = {
  APART: {
    word: $localize`:@@outcomeStatus.apart:Apart`,
    hint: $localize`:@@ownStatus.apartHint:Also when nothing has changed.`,
    kind: $localize`:@@ownStatus.apartKind:Thank you for saying it. Apart is a place to stand as well, and nothing has to be decided today.`,
  },
  TRIAL: {
    word: $localize`:@@outcomeStatus.trial:A couple again, on trial`,
    hint: $localize`:@@ownStatus.trialHint:You both call it that, for a time you agreed on.`,
    kind: $localize`:@@ownStatus.trialKind:Thank you for saying it. A trial is there to find out. It owes nobody a result.`,
  },
  TOGETHER: {
    word: $localize`:@@outcomeStatus.together:A couple again, and committed`,
    hint: $localize`:@@ownStatus.togetherHint:You both decided to stay.`,
    kind: $localize`:@@ownStatus.togetherKind:Thank you for saying it. What you learned while you were apart stays yours, whatever comes.`,
  },
  MOVED_ON: {
    word: $localize`:@@outcomeStatus.movedOn:Moved on`,
    hint: $localize`:@@ownStatus.movedOnHint:You let this go, or somebody new has come.`,
    kind: $localize`:@@ownStatus.movedOnKind:Thank you for saying it. Letting go well counts here as much as coming back, and it takes as much.`,
  },
};

/** Where somebody stands with their ex. */
export function statusInWords(says: OutcomeStatus): string {
  return words[says].word;
}

export function kindWords(says: OutcomeStatus): string {
  return words[says].kind;
}

/** The four, as they are offered. */
export const statusChoices: readonly Choice[] = Object.entries(words).map(([code, { word, hint }]) => ({ code, word, hint }));
