import { Injectable } from '@nestjs/common';
import { historyOf, type OutcomeStatus, ReportSource } from '@rekindle/outcomes/domain';
import { type ReportRow, ReportsRepository } from '../../reports/reports.repository';
import type { WaveRow } from '../days/waves.repository';

/** What somebody has answered to a question. */
export interface GivenAnswer {
  /** Null where they would rather not say. */
  readonly says: OutcomeStatus | null;
  readonly since: string | null;
  readonly wellbeing: number | null;
  readonly isPrivate: boolean;
  /** What stands of it in the registry; null where nothing was written down. */
  readonly report: ReportRow | null;
}

/** Reads back what was answered, as it stands now: it may have been corrected elsewhere since. */
@Injectable()
export class GivenAnswers {
  constructor(private readonly reports: ReportsRepository) {}

  /** @returns null where nothing was answered by this question */
  async of({ clientId, outcome, reportId, wellbeing }: Omit<WaveRow, 'isMailed'>): Promise<GivenAnswer | null> {
    if (outcome !== 'answered' && outcome !== 'declined') return null;
    const report = reportId === null ? null : latestOf(reportId, await this.reports.of(clientId));
    if (outcome === 'answered' && report === null) return null;
    const says = report && !report.isTakenBack ? report.says : null;
    return { says, since: (says && report?.since) ?? null, wellbeing, isPrivate: report?.isPrivate ?? false, report };
  }
}

/** The newest correction of a report; null where it was not said in answer to a question. */
function latestOf(id: string, rows: readonly ReportRow[]): ReportRow | null {
  let latest = rows.find((row) => row.id === id);
  for (let next = latest; next; next = rows.find(({ corrects }) => corrects === latest?.id)) latest = next;
  return latest && historyOf(latest, rows).at(-1)?.source === ReportSource.WAVE ? latest : null;
}
