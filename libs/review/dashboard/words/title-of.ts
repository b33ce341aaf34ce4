import type { QueuedItemFragment } from '@rekindle/shared/graphql';
import type { ReviewKind } from '../review-kind';

/** What an item is called; of a kind that this page does not know yet, its code. */
export function titleOf({ kind, code, version }: QueuedItemFragment, kinds: readonly ReviewKind[]): string {
  return kinds.find((each) => each.kind === kind)?.titleOf(code, version) ?? code;
}
