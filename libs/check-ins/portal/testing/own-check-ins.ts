import type { OwnCheckInsFragment } from '@rekindle/shared/graphql';

/** A plan in Lisbon that asks each evening, as the client sees it. */
export function ownCheckIns(change: Partial<OwnCheckInsFragment> = {}): OwnCheckInsFragment {
  const days = ['2026-12-01', '2026-12-02', '2026-12-04'];
  return {
    ...{ at: '19:00', zone: 'Europe/Lisbon', quiet: { from: '21:00', until: '08:00' }, pausedUntil: null },
    ...{ rhythm: 'FULL', isAgreedTo: true, isMailStopped: false, next: days.map((day) => ({ day, at: `${day}T19:00:00Z` })) },
    ...change,
  };
}
