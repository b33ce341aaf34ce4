import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { localDateAt } from '@rekindle/check-ins/domain';
import { courseOf, type OutcomeReport, reportFlaw, standingReports } from '@rekindle/outcomes/domain';
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
    private readonly live: Live,
    private readonly audit: AuditTrail,
  ) {}

  /** @param isOwn whether whoever asks may correct a report */
  async outcomeOf(clientId: string, isOwn: (report: ReportRow) => boolean): Promise<OutcomeType> {
    const { startedOn, timeZone } = await this.getStart(clientId);
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
      today: todayIn(timeZone),
      unsaid: null,
    };
  }

  /** Saying the same thing twice is saying it once: a device that has no answer sends again. @throws Problem as `add` */
  async addOnce(report: NewReport): Promise<void> {
    const standing = standingReports(await this.reports.of(report.clientId));
    if (!standing.some((each) => saysTheSame(each, report))) await this.add(report);
  }

  /** @returns its id @throws Problem when its days cannot be, or what it corrects was corrected otherwise already */
  async add(report: NewReport): Promise<string> {
    const { clientId, says, isPrivate, corrects } = report;
    const { timeZone } = await this.getStart(clientId);
    const flaw = reportFlaw(report, todayIn(timeZone));
    if (flaw) throw outcomesProblem(flaw);
    const id = await this.reports.add(report);
    if (id === null) return this.getSame(report);
    const kind = corrects === null ? 'reported' : 'corrected';
    // Of what is private nobody reads a trace.
    if (!isPrivate) {
      await this.timeline.add({ clientId, kind: `outcomes.${kind}`, visibility: 'client', codes: [says] });
      await this.live.tell('outcome-reports');
    }
    await this.audit.note({ action: `outcomes.${isPrivate ? 'own-' : ''}${kind}`, object: { kind: 'outcome-report', id }, clientId });
    return id;
  }

  /** A device that had no answer corrects again. @throws Problem when somebody else was faster */
  private async getSame(report: NewReport): Promise<string> {
    const known = (await this.reports.of(report.clientId)).find(({ corrects }) => corrects === report.corrects);
    if (!known || !saysTheSame(known, report)) throw outcomesProblem('corrected-meanwhile');
    return known.id;
  }

  private async getStart(clientId: string) {
    const start = await this.reports.start(clientId);
    if (!start) throw notFound();
    return start;
  }
}

function saysTheSame(one: OutcomeReport, other: NewReport): boolean {
  return (['says', 'asOf', 'since', 'by', 'source', 'isCertain', 'isPrivate', 'isTakenBack'] as const).every(
    (each) => one[each] === other[each],
  );
}

function todayIn(timeZone: string | null): string {
  return localDateAt(timeZone ?? furthestEast, new Date());
}
