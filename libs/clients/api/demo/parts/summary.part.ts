import { dayOf, type DemoPart, table } from '@rekindle/platform/demo';
import { searchableText } from '@rekindle/shared/kernel';
import { Attention, ClientStatus, IntakeQuestion, lastOfNow, wordsOf } from '@rekindle/clients/domain';
import type { DemoClient } from '../demo-client';

const summaries = table(
  'app.client_summary',
  ...(['practice_id', 'client_id', 'name', 'sort_name', 'email', 'pronouns', 'status', 'coach_id', 'time_zone'] as const),
  ...(['stage', 'stage_since', 'tag_ids', 'open_alerts', 'added_at', 'invited_at', 'joined_at', 'begun_at', 'last_active_at'] as const),
  ...(['attention', 'waiting_since'] as const),
);
const words = table('app.client_word', 'practice_id', 'word', 'client_id');

/** The row of the list for each client, and the words under which they are found: what `ClientSummary` makes of the rest. */
export const summaryRows: DemoPart<DemoClient> = {
  name: 'clients.summary',
  tables: [summaries, words],
  add(client, { rows }) {
    const { id: client_id, name, email, pronouns, status, coach, stages, begunAt, answers } = client;
    const practice_id = client.practice.id;
    const stage = stages.at(-1);
    const open = client.written.alerts.filter(({ dismissed }) => !dismissed);
    rows.add(summaries, {
      ...{ practice_id, client_id, name, sort_name: searchableText(name), email, pronouns, status, coach_id: coach.id },
      ...{ time_zone: begunAt ? (answers[IntakeQuestion.TIME_ZONE] ?? null) : null },
      ...{ stage: stage?.stage ?? null, stage_since: stage ? dayOf(stage.at) : null },
      ...{ tag_ids: client.tagIds.toSorted(), open_alerts: open.length, added_at: client.addedAt, invited_at: client.invitedAt },
      ...{ joined_at: client.joinedAt, begun_at: begunAt, last_active_at: client.lastActiveAt },
      ...waiting(client, open[0]?.pinnedAt ?? null),
    });
    for (const word of wordsOf({ name, email })) rows.add(words, { practice_id, word, client_id });
  },
};

const attentions: Partial<Record<ClientStatus, Attention>> = {
  [ClientStatus.ACTIVE]: Attention.ACTIVE,
  [ClientStatus.INVITED]: Attention.INVITED,
  [ClientStatus.PAUSED]: Attention.PAUSED,
  [ClientStatus.PROSPECT]: Attention.PROSPECT,
};
type Attention = (typeof Attention)[keyof typeof Attention];

/** @param pinnedAt of the oldest that is open */
function waiting({ status, lastActiveAt, joinedAt, invitedAt, addedAt, statusSince }: DemoClient, pinnedAt: Date | null) {
  const attention = attentions[status] ?? Attention.OVER;
  if (pinnedAt && attention <= lastOfNow) return { attention: Attention.ALERT, waiting_since: pinnedAt };
  if (attention === Attention.ACTIVE) return { attention, waiting_since: lastActiveAt ?? joinedAt ?? addedAt };
  return { attention, waiting_since: attention === Attention.INVITED ? (invitedAt ?? addedAt) : statusSince };
}
