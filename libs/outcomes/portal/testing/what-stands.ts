import type { OutcomeStatus, OwnOutcomeFragment, OwnProgressFragment, OwnReportFragment } from '@rekindle/shared/graphql';
import type { Stands } from '../progress/progress-in-words';

/** What somebody said of themself. @param on a day of March 2026 */
export function said(says: OutcomeStatus, on: number, about: Partial<OwnReportFragment> = {}): OwnReportFragment {
  return {
    ...{ id: `${says}-${on}`, says, asOf: `2026-03-${String(on).padStart(2, '0')}`, since: null, by: 'CLIENT', source: 'PORTAL' },
    ...{ isCertain: true, isPrivate: false, corrects: null, isTakenBack: false, isOwn: true, writer: null },
    ...{ writtenAt: '2026-03-20T14:02:00Z', ...about },
  };
}

/** What the server says of somebody who has begun on the first of March, and said nothing. */
export function whatStands(outcome: Partial<OwnOutcomeFragment> = {}, progress: Partial<OwnProgressFragment> = {}): Stands {
  return {
    myOutcome: {
      ...{ reports: [], says: null, knownUntil: null, reunionOn: null, isUnconfirmed: false, apartAgainOn: null, movedOnOn: null },
      ...{ today: '2026-03-20', ...outcome },
    },
    myProgress: { startedOn: '2026-03-01', checkInsAsked: 0, checkInsAnswered: 0, mayTell: true, ...progress },
  };
}
