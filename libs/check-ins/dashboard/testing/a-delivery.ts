import type { DeliveredMailFragment } from '@rekindle/shared/graphql';

/** A check-in of which nobody knows whether it arrived, or whatever the spec is about. */
export function aDelivery(about: Partial<DeliveredMailFragment> = {}): DeliveredMailFragment {
  return {
    ...{ id: 'm1', clientId: 'c2', clientName: 'Tomasz Wieland', letter: 'check-ins.check-in', day: '2026-03-09' },
    ...{ dueAt: '2026-03-09T19:00:00Z', state: 'HELD', reason: 'no_evidence', says: null, attempts: 1, acceptedAt: null },
    ...{ delivery: 'NONE', maySendAgain: true, ...about },
  };
}
