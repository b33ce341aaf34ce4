import type { ClientOutcomeFragment, OutcomeReportRowFragment, OutcomeStatus } from '@rekindle/shared/graphql';

/** What somebody said. @param on a day of March 2026 */
export function aReport(says: OutcomeStatus, on: number, about: Partial<OutcomeReportRowFragment> = {}): OutcomeReportRowFragment {
  return {
    ...{ id: `${says}-${on}`, says, asOf: `2026-03-${String(on).padStart(2, '0')}`, since: null, by: 'CLIENT', source: 'PORTAL' },
    ...{ isCertain: true, corrects: null, isTakenBack: false, isOwn: false, writer: null, writtenAt: '2026-03-20T14:02:00Z' },
    ...about,
  };
}

/** The same, written down by a coach. */
export function heard(says: OutcomeStatus, on: number, about: Partial<OutcomeReportRowFragment> = {}): OutcomeReportRowFragment {
  return aReport(says, on, { by: 'COACH', source: 'CLIENT_PAGE', isOwn: true, writer: 'Ines Halloran', ...about });
}

/** What came of it for a client. @param reports the newest first */
export function anOutcome(
  reports: readonly OutcomeReportRowFragment[] = [],
  about: Partial<ClientOutcomeFragment> = {},
): ClientOutcomeFragment {
  return {
    ...{ reports, says: reports[0]?.says ?? null, reunionOn: null, isUnconfirmed: false, apartAgainOn: null, movedOnOn: null },
    ...{ today: '2026-03-20', unsaid: null },
    ...about,
  };
}
