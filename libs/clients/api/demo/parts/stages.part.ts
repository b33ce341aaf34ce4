import { dayOf, type DemoPart } from '@rekindle/platform/demo';
import { stageEvent } from '@rekindle/clients/domain';
import type { DemoClient } from '../demo-client';
import { clientEvents } from './beginning.part';
import { happened, timelineItems } from './timeline-item';

/** Where the relationship stood, and since when. */
export const stageMoves: DemoPart<DemoClient> = {
  name: 'clients.stages',
  tables: [clientEvents, timelineItems],
  add(client, ground) {
    const { id: client_id, practice, coach } = client;
    for (const [index, { stage, at }] of client.stages.entries()) {
      const isFirst = index === 0;
      ground.rows.add(clientEvents, {
        ...{
          practice_id: practice.id,
          id: ground.chance.id(at),
          client_id,
          kind: stageEvent,
          happened_on: dayOf(at),
          happened_precision: 'day',
        },
        ...{ recorded_at: at, recorded_by: isFirst ? client_id : coach.id, payload: { codes: [stage] } },
      });
      // Everybody begins apart: the first comes with the answers and is no news.
      if (!isFirst) happened(client, ground, { kind: 'clients.stage-moved', at, actorId: coach.id, codes: [stage] });
    }
  },
};
