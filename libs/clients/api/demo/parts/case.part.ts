import { type DemoPart, table } from '@rekindle/platform/demo';
import { searchableText } from '@rekindle/shared/kernel';
import { ClientStatus, IntakeQuestion } from '@rekindle/clients/domain';
import type { DemoClient } from '../demo-client';
import { happened, timelineItems } from './timeline-item';

const clients = table(
  'app.client',
  ...(['practice_id', 'id', 'name', 'sort_name', 'email', 'pronouns', 'coach_id'] as const),
  ...([
    'status',
    'status_since',
    'added_at',
    'invited_at',
    'joined_at',
    'consented_at',
    'agrees',
    'country',
    'time_zone',
    'mail_hour',
  ] as const),
);

/** Who they are, how they came in, and where they stand with the practice. */
export const cases: DemoPart<DemoClient> = {
  name: 'clients.case',
  tables: [clients, timelineItems],
  add(client, ground) {
    const { id, name, email, pronouns, status, answers } = client;
    const told = (question: IntakeQuestion) => (client.begunAt ? (answers[question] ?? null) : null);
    ground.rows.add(clients, {
      ...{ practice_id: client.practice.id, id, name, sort_name: searchableText(name), email, pronouns, coach_id: client.coach.id },
      ...{ status, status_since: client.statusSince, added_at: client.addedAt, invited_at: client.invitedAt },
      // Rows of a demo are copied past the trigger that keeps it.
      ...{ joined_at: client.joinedAt, consented_at: client.consentedAt, agrees: client.consentedAt !== null },
      ...{ country: told(IntakeQuestion.COUNTRY), time_zone: told(IntakeQuestion.TIME_ZONE), mail_hour: told(IntakeQuestion.MAIL_HOUR) },
    });
    const { coach, addedAt, invitedAt, joinedAt, statusSince: at, statusBefore } = client;
    const byCoach = { actorId: coach.id };
    if (addedAt !== invitedAt) happened(client, ground, { kind: 'clients.added', at: addedAt, visibility: 'team', ...byCoach });
    if (invitedAt) happened(client, ground, { kind: 'clients.invited', at: invitedAt, ...byCoach });
    if (joinedAt) happened(client, ground, { kind: 'clients.joined', at: joinedAt, actorId: null });
    if (status === ClientStatus.UNDER_AGE) happened(client, ground, { kind: 'clients.turned-away', at, visibility: 'team', actorId: null });
    if (statusBefore) happened(client, ground, { kind: 'clients.status-moved', at, ...byCoach, codes: [statusBefore, status] });
  },
};
