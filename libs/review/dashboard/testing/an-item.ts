import type { QueuedItemFragment } from '@rekindle/shared/graphql';

/** Two fights on paper by Tomasz, handed in three hours ago, and nothing done with it. */
export function anItem(about: Partial<QueuedItemFragment> = {}): QueuedItemFragment {
  const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  return {
    ...{ id: 'i1', clientId: 'c1', clientName: 'Tomasz Wieland', kind: 'some.kind', subjectId: 's1', threadId: 't1' },
    ...{ code: 'how-we-fought', version: '1', words: 340, arrivedAt: hoursFromNow(-3), isAgain: false, dueAt: hoursFromNow(45) },
    ...{ isPromised: false, isFlagged: false, snoozedUntil: null, settledAt: null, settledBy: null, outcome: null, revision: 1, ...about },
  };
}

/** Two that wait, in the order of the list. */
export const tomasz = anItem();
export const dana = anItem({ id: 'i2', clientId: 'c2', clientName: 'Dana Whitlock', subjectId: 's2', code: 'boundaries' });

/** The same after somebody has read it. */
export function settled(item: QueuedItemFragment, about: Partial<QueuedItemFragment> = {}): QueuedItemFragment {
  const settledAt = new Date().toISOString();
  return { ...item, revision: item.revision + 1, settledAt, settledBy: 'Ines Halloran', outcome: 'REVIEWED', ...about };
}
