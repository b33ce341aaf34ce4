import { currentPracticeId } from '@rekindle/platform/context';
import type { Place } from '@rekindle/platform/keys';

interface Whose {
  readonly practiceId: string;
  readonly clientId: string;
}

const at =
  (table: string, column: string) =>
  ({ practiceId, clientId }: Whose, rowId: string): Place => ({ practiceId, holderId: clientId, table, column, rowId });

/** Bound to its revision: an earlier wording is laid aside as it is sealed, and opens in no place but its own. @param rowId the entry and its revision, `id|1` */
export const contentPlace = at('app.journal_entry', 'content');
export const commentPlace = at('app.journal_comment', 'body');
export const passagePlace = at('app.journal_comment', 'passage');

/** Where each text of the journal lies in the practice at hand, all under the client's own key. */
export const placeOf = {
  content: (clientId: string, entryId: string, revision: number) => contentPlace(here(clientId), `${entryId}|${revision}`),
  comment: (clientId: string, id: string) => commentPlace(here(clientId), id),
  passage: (clientId: string, id: string) => passagePlace(here(clientId), id),
};

function here(clientId: string): Whose {
  return { practiceId: currentPracticeId(), clientId };
}
