import type { Place } from '@rekindle/platform/keys';

/** Where the text of a point lies: under the key of the client. */
export function placeOfPoint({ practiceId, clientId, id }: { practiceId: string; clientId: string; id: string }): Place {
  return { practiceId, holderId: clientId, table: 'app.agenda_point', column: 'body', rowId: id };
}
