import { type DemoPart, table, ToSeal } from '@rekindle/platform/demo';
import { sealedPlace } from '../../sealed-place';
import type { DemoClient } from '../demo-client';
import { fieldIdsOf } from '../labels';
import { happened, timelineItems } from './timeline-item';

const notes = table('app.note', 'practice_id', 'id', 'client_id', 'author_id', 'visibility', 'body', 'written_at');
const alerts = table(
  'app.pinned_alert',
  ...(['practice_id', 'id', 'client_id', 'body', 'pinned_by', 'pinned_at', 'dismissed_by', 'dismissed_at', 'reason'] as const),
);
const customValues = table('app.custom_value', 'practice_id', 'client_id', 'field_id', 'value', 'changed_at');

/** What coaches wrote about a client: notes, what is pinned, and the values of the practice's own fields. All of it is sealed. */
export const coachesWords: DemoPart<DemoClient> = {
  name: 'clients.words',
  tables: [notes, alerts, customValues, timelineItems],
  add(client, ground) {
    const { id: client_id, practice, coach, written } = client;
    const practice_id = practice.id;
    const whose = { practiceId: practice_id, clientId: client_id };
    const by = { actorId: coach.id };
    for (const { id, at, visibility, text } of written.notes) {
      const body = new ToSeal(sealedPlace.note(whose, id), text);
      ground.rows.add(notes, { practice_id, id, client_id, author_id: coach.id, visibility, body, written_at: at });
      happened(client, ground, { kind: 'clients.note-written', at, visibility, ...by, subjectId: id });
    }
    for (const { id, pinnedAt, text, dismissed } of written.alerts) {
      const reason = dismissed?.reason ? new ToSeal(sealedPlace.dismissal(whose, id), dismissed.reason) : null;
      ground.rows.add(alerts, {
        ...{ practice_id, id, client_id, body: new ToSeal(sealedPlace.alert(whose, id), text), pinned_by: coach.id, pinned_at: pinnedAt },
        ...{ dismissed_by: dismissed ? coach.id : null, dismissed_at: dismissed?.at ?? null, reason },
      });
      happened(client, ground, { kind: 'clients.alert-pinned', at: pinnedAt, visibility: 'team', ...by, subjectId: id });
      if (dismissed)
        happened(client, ground, { kind: 'clients.alert-dismissed', at: dismissed.at, visibility: 'team', ...by, subjectId: id });
    }
    for (const [index, field_id] of fieldIdsOf(practice).entries()) {
      const text = written.values[index];
      if (!text) continue;
      const value = new ToSeal(sealedPlace.customValue(whose, field_id), text);
      ground.rows.add(customValues, { practice_id, client_id, field_id, value, changed_at: client.addedAt });
    }
  },
};
