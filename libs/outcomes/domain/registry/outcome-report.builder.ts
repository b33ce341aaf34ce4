import { addDays } from '@rekindle/check-ins/domain';
import { type OutcomeReport, OutcomeStatus, Reporter, ReportSource } from './outcome-report';

export const start = '2026-01-01';

/** The day of the calendar on which so many days have gone by since the start. */
export const day = (days: number) => addDays(start, days);

let written = 0;

/** A report of a client in the portal. @param at days since the start */
export function aReport(at: number, says: OutcomeStatus, changed: Partial<OutcomeReport> = {}): OutcomeReport {
  written++;
  return {
    id: `report ${written}`,
    says,
    asOf: day(at),
    since: null,
    by: Reporter.CLIENT,
    source: ReportSource.PORTAL,
    isCertain: true,
    isPrivate: false,
    number: written,
    corrects: null,
    isTakenBack: false,
    ...changed,
  };
}

/** A report that says on which day it began. */
export function since(at: number, says: OutcomeStatus, changed: Partial<OutcomeReport> = {}): OutcomeReport {
  return aReport(at, says, { since: day(at), ...changed });
}
