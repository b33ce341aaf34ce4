import { type DemoClient, happened, timelineItems } from '@rekindle/clients/api/demo';
import { type DemoPart, table, ToSeal } from '@rekindle/platform/demo';
import { standingOf } from '@rekindle/safety/domain';
import { placeOfNote } from '../flags/place-of-note';
import { flagsOf } from './demo-flags';

const flags = table('app.flag', 'practice_id', 'id', 'client_id', 'code', 'cause', 'raised_by', 'raised_at', 'is_settled');
const looks = table('app.flag_look', 'practice_id', 'id', 'flag_id', 'client_id', 'looked_by', 'looked_at', 'note');

/** The flags that answers raised, and what coaches noted when they looked. Nobody is told by mail: all of it is over or waits on Today. */
export const flagsRaised: DemoPart<DemoClient> = {
  name: 'safety.flags',
  tables: [flags, looks, timelineItems],
  add(client, ground) {
    const { id: client_id, practice, coach } = client;
    const practice_id = practice.id;
    for (const flag of flagsOf(client, ground.chance)) {
      const { code, cause, raisedAt } = flag;
      const id = ground.chance.id(raisedAt);
      const is_settled = standingOf(flag, ground.now) === 'cleared';
      ground.rows.add(flags, { practice_id, id, client_id, code, cause, raised_by: client_id, raised_at: raisedAt, is_settled });
      happened(client, ground, { kind: 'safety.flag-raised', at: raisedAt, visibility: 'team', codes: [code, cause] });
      for (const { at, note: text } of flag.looks) {
        const lookId = ground.chance.id(at);
        const note = new ToSeal(placeOfNote({ practiceId: practice_id, clientId: client_id, lookId }), text);
        ground.rows.add(looks, { practice_id, id: lookId, flag_id: id, client_id, looked_by: coach.id, looked_at: at, note });
        happened(client, ground, { kind: 'safety.flag-looked-at', at, visibility: 'team', actorId: coach.id, codes: [code, cause] });
      }
    }
  },
};
