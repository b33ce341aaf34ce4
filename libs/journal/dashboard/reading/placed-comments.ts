import { findPassage, type JournalText } from '@rekindle/journal/domain';
import type { SharedCommentFragment } from '@rekindle/shared/graphql';
import type { TextMark } from '@rekindle/shared/ui';

/** What was said to an entry, each where it belongs; the oldest first. */
export interface PlacedComments {
  /** Words that something was said to, by the id of the comment. */
  readonly marks: readonly TextMark[];
  /** To words that stand there, by the position of their block. */
  readonly ofBlock: ReadonlyMap<number, readonly SharedCommentFragment[]>;
  /** To words that the client has changed since. */
  readonly ofGone: readonly SharedCommentFragment[];
  readonly ofWhole: readonly SharedCommentFragment[];
}

/** Finds the words of each comment in a text that may have changed since. */
export function placedComments(text: JournalText, comments: readonly SharedCommentFragment[]): PlacedComments {
  const placed = comments.map((comment) => ({ comment, mark: markOf(text, comment) }));
  const ofBlock = new Map<number, SharedCommentFragment[]>();
  for (const { comment, mark } of placed) if (mark) ofBlock.set(mark.block, [...(ofBlock.get(mark.block) ?? []), comment]);
  return {
    marks: placed.flatMap(({ mark }) => mark ?? []),
    ofBlock,
    ofGone: placed.flatMap(({ comment, mark }) => (comment.quote !== null && !mark ? comment : [])),
    ofWhole: comments.filter(({ quote }) => quote === null),
  };
}

function markOf(text: JournalText, { id, quote, block, from }: SharedCommentFragment): TextMark | null {
  if (quote === null || block === null || from === null) return null;
  const found = findPassage(text, { quote, block, from });
  return found && { id, block: found.block, from: found.from, length: found.quote.length };
}
