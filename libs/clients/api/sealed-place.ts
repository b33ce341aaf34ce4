import type { Place } from '@rekindle/platform/keys';

type Whose = Pick<Place, 'practiceId'> & { readonly clientId: string };

const at = (table: string, column: string) => (whose: Whose, rowId: string) => {
  const { practiceId, clientId: holderId } = whose;
  return { practiceId, holderId, table, column, rowId } satisfies Place;
};

/** Where each text about a client lies, all under the client's own key. A value of a custom field is named by its field. */
export const sealedPlace = {
  nickname: (whose: Whose) => at('app.intake', 'nickname')(whose, whose.clientId),
  note: at('app.note', 'body'),
  alert: at('app.pinned_alert', 'body'),
  dismissal: at('app.pinned_alert', 'reason'),
  customValue: at('app.custom_value', 'value'),
};
