import type { QueuedItemFragment } from '@rekindle/shared/graphql';

/** What a coach did with an item. */
export interface Dealt {
  /** As "read". */
  readonly words: string;
  /** As it stands now. */
  readonly item: QueuedItemFragment;
  /** Whether it still lies where it lay. */
  readonly stays: boolean;
  /** What was said with it, and where it had been typed: it is there again when this is taken back. */
  readonly note?: { readonly place: string; readonly text: string };
}
