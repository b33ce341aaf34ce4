import type { ClientTimelineQuery, TimelineRowFragment } from '@rekindle/shared/graphql';

/** A note of the coach who looks, or whatever else the spec is about. */
export function anItem(about: Partial<TimelineRowFragment> = {}): TimelineRowFragment {
  return {
    ...{ id: 'i1', kind: 'clients.note-written', happenedAt: '2026-03-09T09:15:00Z', actorId: 'm1', actor: 'Ines Halloran' },
    ...{ visibility: 'ME', subjectId: 'n1', codes: [], text: 'Ask about the sister.', detail: null, changedAt: null },
    ...about,
  };
}

export function aTimeline(...rows: readonly TimelineRowFragment[]): ClientTimelineQuery {
  return { timeline: { rows, endCursor: null } };
}
