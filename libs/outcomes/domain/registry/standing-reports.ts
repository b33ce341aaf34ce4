import type { OutcomeReport } from './outcome-report';

/** The reports that stand, in the order of the days they are about: those that no newer one corrects, and that were not taken back. */
export function standingReports(reports: readonly OutcomeReport[]): readonly OutcomeReport[] {
  const corrected = new Set(reports.map(({ corrects }) => corrects));
  return reports
    .filter(({ id, isTakenBack }) => !corrected.has(id) && !isTakenBack)
    .sort((one, other) => compare(one.asOf, other.asOf) || one.number - other.number);
}

/** All that was written in one place, the newest first, as the history of a report that was corrected. */
export function historyOf(report: OutcomeReport, reports: readonly OutcomeReport[]): readonly OutcomeReport[] {
  const before = reports.find(({ id }) => id === report.corrects);
  return before ? [report, ...historyOf(before, reports)] : [report];
}

/** What a coach may see of them. */
export function forCoaches(reports: readonly OutcomeReport[]): readonly OutcomeReport[] {
  return reports.filter(({ isPrivate }) => !isPrivate);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
