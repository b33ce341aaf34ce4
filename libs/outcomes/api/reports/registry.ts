import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { notFound } from '@rekindle/platform/graphql';
import { Outbox } from '@rekindle/platform/jobs';
import { Timeline } from '@rekindle/clients/api';
import { localDateAt } from '@rekindle/check-ins/domain';
import { courseOf, reportFlaw, standingReports } from '@rekindle/outcomes/domain';
import { countOutcome } from '../cases/count-outcome.job';
import { outcomesProblem } from '../outcomes.problems';
import type { OutcomeType } from './outcome-report.type';
import { type NewReport, type ReportRow, ReportsRepository } from './reports.repository';

// Where nobody knows the zone, no day that has begun anywhere lies ahead.
const furthestEast = 'Pacific/Kiritimati';

/** The reports of a client: what stands of them, and how one is added. Inside the transaction of a use case. */
@Injectable()
export class Registry {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** @param isOwn whether whoever asks may correct a report */
  async outcomeOf(clientId: string, isOwn: (report: ReportRow) => boolean): Promise<OutcomeType> {
    const { startedOn } = await this.getStart(clientId);
    const rows = await this.reports.of(clientId);
    const latest = standingReports(rows).at(-1);
    const { reunion, isUnconfirmed, movedOn } = courseOf(startedOn, rows);
    return {
      reports: rows.map((row) => ({ ...row, isOwn: isOwn(row) })).reverse(),
      says: latest?.says ?? null,
      knownUntil: latest?.asOf ?? null,
      reunionOn: reunion?.on ?? null,
      isUnconfirmed,
      apartAgainOn: reunion?.apartAgain?.on ?? null,
      movedOnOn: movedOn?.on ?? null,
    };
  }

  /** @returns its id @throws Problem when its days cannot be, or what it corrects was corrected already */
  async add(report: NewReport): Promise<string> {
    const { clientId, says, isPrivate, corrects } = report;
    const { timeZone } = await this.getStart(clientId);
    const flaw = reportFlaw(report, localDateAt(timeZone ?? furthestEast, new Date()));
    if (flaw) throw outcomesProblem(flaw);
    const id = await this.reports.add(report);
    if (id === null) throw outcomesProblem('corrected-meanwhile');
    const kind = corrects === null ? 'reported' : 'corrected';
    // Of what is private nobody reads a trace.
    if (!isPrivate) await this.timeline.add({ clientId, kind: `outcomes.${kind}`, visibility: 'client', codes: [says] });
    await this.audit.note({ action: `outcomes.${isPrivate ? 'own-' : ''}${kind}`, object: { kind: 'outcome-report', id }, clientId });
    await this.outbox.add(countOutcome, { clientId });
    return id;
  }

  private async getStart(clientId: string) {
    const start = await this.reports.start(clientId);
    if (!start) throw notFound();
    return start;
  }
}
