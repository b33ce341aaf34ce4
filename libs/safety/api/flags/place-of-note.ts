import type { Place } from '@rekindle/platform/keys';

/** Where the note of a look lies: under the key of the client. */
export function placeOfNote({ practiceId, clientId, lookId }: { practiceId: string; clientId: string; lookId: string }): Place {
  return { practiceId, holderId: clientId, table: 'app.flag_look', column: 'note', rowId: lookId };
}
