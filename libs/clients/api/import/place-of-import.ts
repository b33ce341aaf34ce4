import { currentPracticeId } from '@rekindle/platform/context';
import type { Place } from '@rekindle/platform/keys';

/** Where the file of a list lies sealed: under the key of the practice. */
export function placeOfImport(id: string): Place {
  const practiceId = currentPracticeId();
  return { practiceId, holderId: practiceId, table: 'client_import', column: 'content', rowId: id };
}
