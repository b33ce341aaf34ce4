import type { OutcomeClaimFlaw, OutcomeClaimKind } from '@rekindle/shared/graphql';

const kinds: Readonly<Record<OutcomeClaimKind, string>> = {
  REUNION: $localize`:@@claimKind.reunion:Back together`,
  MOVED_ON: $localize`:@@claimKind.movedOn:Moved on`,
  TOGETHER: $localize`:@@claimKind.together:Together on that day`,
};

export const claimKinds = (Object.keys(kinds) as OutcomeClaimKind[]).map((kind) => ({ kind, words: kinds[kind] }));

/** What is missing, and what would mend it. */
export const flawInWords: Readonly<Record<OutcomeClaimFlaw, string>> = {
  TOO_FEW: $localize`:@@claimFlaw.tooFew:Fewer than 30 people are counted. A figure of so few could change with the next person.`,
  RECOGNISABLE: $localize`:@@claimFlaw.recognisable:So few are left out that somebody could be recognised. Count everybody, or wait until more have begun.`,
  NOT_ALL_ENROLLED: $localize`:@@claimFlaw.notAll:Not everybody who began is counted.`,
  TOO_MANY_LOST: $localize`:@@claimFlaw.lost:More than one in five could not be reached. Ask some of them again; then it may be said.`,
  NO_HORIZON: $localize`:@@claimFlaw.horizon:Fewer than five people are followed that long. Choose fewer days.`,
  NO_INTERVAL: $localize`:@@claimFlaw.interval:There is no band around it yet, since it has happened to nobody.`,
};
