import { type Ground, table } from '@rekindle/platform/demo';
import type { Visibility } from '@rekindle/clients/domain';
import type { DemoClient } from '../demo-client';

/** The timeline; a part that adds to it names it among its tables. */
export const timelineItems = table(
  'app.timeline_item',
  ...(['practice_id', 'id', 'client_id', 'kind', 'happened_at', 'recorded_at', 'actor_id', 'visibility', 'subject_id', 'codes'] as const),
);

/** What happened, as `Timeline.add` takes it. */
export interface DemoHappening {
  readonly kind: `${string}.${string}`;
  readonly at: Date;
  readonly visibility?: Visibility;
  /** The client, unless told; null where nobody did it. */
  readonly actorId?: string | null;
  readonly subjectId?: string;
  readonly codes?: readonly string[];
}

/** Puts something on the timeline of a client. */
export function happened(client: DemoClient, ground: Ground, happening: DemoHappening): void {
  const { kind, at, visibility = 'client', actorId = client.id, subjectId = null, codes = [] } = happening;
  ground.rows.add(timelineItems, {
    ...{ practice_id: client.practice.id, id: ground.chance.id(at), client_id: client.id, kind, happened_at: at, recorded_at: at },
    ...{ actor_id: actorId, visibility, subject_id: subjectId, codes },
  });
}
