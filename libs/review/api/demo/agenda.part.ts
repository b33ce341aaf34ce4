import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { daysBefore, type DemoPart, table, ToSeal } from '@rekindle/platform/demo';
import { placeOfPoint } from '../agenda/place-of-point';

const points = table(
  'app.agenda_point',
  ...(['practice_id', 'id', 'client_id', 'body', 'item_id', 'added_by', 'added_at', 'settled_at', 'settled_by'] as const),
);

/** By their names: what their coach wants to talk about, the latest last. */
const agendas: Readonly<Record<string, readonly { readonly daysAgo: number; readonly text: string; readonly settledDaysAgo?: number }[]>> =
  {
    'Tomasz Wieland': [
      { daysAgo: 20, text: 'The evening at the garage: what was he protecting?', settledDaysAgo: 13 },
      { daysAgo: 9, text: 'Being asked instead of looking. Where else does that happen?' },
      { daysAgo: 1, text: 'The window. He heard her and walked on.' },
    ],
    'Priya Nambiar': [
      { daysAgo: 8, text: 'Mails at night: what would a kind rule look like?' },
      { daysAgo: 3, text: 'Who keeps the password when the friend is on holiday.' },
    ],
    'Elin Sandvik': [{ daysAgo: 4, text: 'Silence as a way to win. Go slowly here.' }],
    'Dana Whitlock': [{ daysAgo: 2, text: 'She has written the sentence without “but”. Ask how it was to read it aloud.' }],
  };

/** What coaches of Stillwater want to talk about at the next session. */
export const agendasKept: DemoPart<DemoClient> = {
  name: 'review.agendas',
  tables: [points],
  add(client, { now, chance, rows }) {
    if (!isWritten(client)) return;
    const { id: client_id, coach } = client;
    const practice_id = client.practice.id;
    for (const { daysAgo, text, settledDaysAgo } of agendas[client.name] ?? []) {
      const added_at = daysBefore(now, daysAgo);
      const settled_at = settledDaysAgo === undefined ? null : daysBefore(now, settledDaysAgo);
      const id = chance.id(added_at);
      const body = new ToSeal(placeOfPoint({ practiceId: practice_id, clientId: client_id, id }), text);
      const settled_by = settled_at && coach.id;
      rows.add(points, { practice_id, id, client_id, body, item_id: null, added_by: coach.id, added_at, settled_at, settled_by });
    }
  },
};
