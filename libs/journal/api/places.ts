import { currentPracticeId } from '@rekindle/platform/context';
import type { Place } from '@rekindle/platform/keys';

const at =
  (table: string, column: string) =>
  (clientId: string, rowId: string): Place => ({
    ...{ practiceId: currentPracticeId(), holderId: clientId, table, column, rowId },
  });

const content = at('app.journal_entry', 'content');

/** Where each text of the journal lies, all under the client's own key. */
export const placeOf = {
  /** Bound to its revision: an earlier wording is laid aside as it is sealed, and opens in no place but its own. */
  content: (clientId: string, entryId: string, revision: number) => content(clientId, `${entryId}|${revision}`),
  comment: at('app.journal_comment', 'body'),
  passage: at('app.journal_comment', 'passage'),
};
