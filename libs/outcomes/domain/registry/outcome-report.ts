import { isLocalDate } from '@rekindle/check-ins/domain';

/** Where somebody says that they are with their ex. A trial is being a couple again, and `together` the commitment that may follow. */
export const OutcomeStatus = { APART: 'apart', TRIAL: 'trial', TOGETHER: 'together', MOVED_ON: 'moved-on' } as const;
export type OutcomeStatus = (typeof OutcomeStatus)[keyof typeof OutcomeStatus];

export const outcomeStatuses: readonly OutcomeStatus[] = Object.values(OutcomeStatus);

/** Whose word it is. */
export const Reporter = { CLIENT: 'client', COACH: 'coach', PARTNER: 'partner' } as const;
export type Reporter = (typeof Reporter)[keyof typeof Reporter];

/** Where it was said. */
export const ReportSource = { PORTAL: 'portal', CLIENT_PAGE: 'client-page', WAVE: 'wave' } as const;
export type ReportSource = (typeof ReportSource)[keyof typeof ReportSource];

/** What somebody said of where things stand, as it was written down. Reports are never changed: a newer one corrects an older one. */
export interface OutcomeReport {
  readonly id: string;
  readonly says: OutcomeStatus;
  /** The day on which it was so, as `2026-03-14`: until then the status is known. */
  readonly asOf: string;
  /** The first day of it; null where nobody knows the day, or nothing had changed. */
  readonly since: string | null;
  readonly by: Reporter;
  readonly source: ReportSource;
  readonly isCertain: boolean;
  /** Counted, and shown to no coach. */
  readonly isPrivate: boolean;
  /** Counts the reports of a client, in the order in which they were written. */
  readonly number: number;
  /** The report in whose place it stands. */
  readonly corrects: string | null;
  /** It stands in the place of one that should not have been written, and says nothing itself. */
  readonly isTakenBack: boolean;
}

/** Whether a status is being a couple again. */
export function isCouple(status: OutcomeStatus): boolean {
  return status === OutcomeStatus.TRIAL || status === OutcomeStatus.TOGETHER;
}

/** What is wrong with days that somebody wants to report. */
export type ReportFlaw = 'day-unknown' | 'day-ahead' | 'since-after';

/** @param today the last day that has begun where the client is */
export function reportFlaw({ asOf, since }: Pick<OutcomeReport, 'asOf' | 'since'>, today: string): ReportFlaw | null {
  if (![asOf, since ?? asOf].every((day) => isLocalDate(day) && day >= firstDay)) return 'day-unknown';
  if (asOf > today) return 'day-ahead';
  return since !== null && since > asOf ? 'since-after' : null;
}

// Nobody whom a coach helps parted before.
const firstDay = '1940-01-01';
