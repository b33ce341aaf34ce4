import type { ReviewQueueQueryVariables } from '@rekindle/shared/graphql';

/** As the api names it. */
export type Tab = ReviewQueueQueryVariables['tab'];

/** Where items lie, in the order of the tabs. `path` stands in the address. */
export const reviewTabs: readonly { readonly tab: Tab; readonly path: string; readonly word: string }[] = [
  { tab: 'NEW', path: 'new', word: $localize`:@@review.new:New` },
  { tab: 'REPLIED', path: 'replied', word: $localize`:@@review.replied:Replied` },
  { tab: 'FLAGGED', path: 'flagged', word: $localize`:@@review.flagged:Flagged` },
  { tab: 'SNOOZED', path: 'snoozed', word: $localize`:@@review.snoozed:Snoozed` },
  { tab: 'DONE', path: 'done', word: $localize`:@@review.done:Done` },
];

/** What an address means; anything else is the first. */
export function tabOf(path: string | undefined): Tab {
  return reviewTabs.find((each) => each.path === path)?.tab ?? 'NEW';
}
