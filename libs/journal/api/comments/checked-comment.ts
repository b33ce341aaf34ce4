import { longestQuote, type Passage } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import type { CommentJournalEntryInput } from './journal-comment.type';

const longestComment = 4_000;

/** What a coach says, as it is sealed. @throws Problem */
export function checkedComment(typed: string): string {
  const said = typed.trim();
  if (said === '') throw journalProblem('comment-missing');
  if ([...said].length > longestComment) throw journalProblem('comment-too-long');
  return said;
}

/** The words that it is about; null where it is about the whole. @throws Problem when they can stand nowhere */
export function checkedPassage({ quote = null, block = null, from = null }: CommentJournalEntryInput): Passage | null {
  if (quote === null) return null;
  if (block === null || from === null || block < 0 || quote.length > longestQuote) throw journalProblem('passage-gone');
  return { quote, block, from };
}
