import type { OutcomeReport } from './outcome-report';

/** The reports that stand, in the order of the days they are about: those that no newer one corrects, and that were not taken back. */
export function standingReports(reports: readonly OutcomeReport[]): readonly OutcomeReport[] {
  const corrected = new Set(reports.map(({ corrects }) => corrects));
  return reports
    .filter(({ id, isTakenBack }) => !corrected.has(id) && !isTakenBack)
    .sort((one, other) => compare(one.asOf, other.asOf) || one.number - other.number);
}

/** All that was written in one place, the newest first, as the history of a report that was corrected. */
export function historyOf<Report extends PlacedReport>(report: Report, reports: readonly Report[]): readonly Report[] {
  const before = reports.find(({ id }) => id === report.corrects);
  return before ? [report, ...historyOf(before, reports)] : [report];
}

/**
 * Everything that was written, by its place: what was written there last, and what before it. The newest day comes first, and of one day what was
 * written last.
 *
 * @param reports the newest first
 */
export function placesOf<Report extends PlacedReport & Pick<OutcomeReport, 'asOf'>>(
  reports: readonly Report[],
): readonly { readonly latest: Report; readonly earlier: readonly Report[] }[] {
  const corrected = new Set(reports.map(({ corrects }) => corrects));
  return reports
    .filter(({ id }) => !corrected.has(id))
    .sort((one, other) => compare(other.asOf, one.asOf))
    .map((latest) => ({ latest, earlier: historyOf(latest, reports).slice(1) }));
}

/** What tells in whose place a report stands. */
type PlacedReport = Pick<OutcomeReport, 'id' | 'corrects'>;

/** What a coach may see of them. */
export function forCoaches(reports: readonly OutcomeReport[]): readonly OutcomeReport[] {
  return reports.filter(({ isPrivate }) => !isPrivate);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
