import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import {
  type CaseMark,
  courseOf,
  isOfCoaching,
  marksOfCheckIns,
  marksOfCourse,
  marksOfMeasures,
  nextMonthOver,
  type OutcomeReport,
} from '@rekindle/outcomes/domain';
import { ReportsRepository } from '../reports/reports.repository';
import { CasesRepository, type OutcomeCase } from './cases.repository';
import { type CountedClient, ToldRepository } from './told.repository';

/** Counts clients: what each adds to figures, made anew from what was told. Any number of times, and the same each time. */
@Injectable()
export class CountingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly told: ToldRepository,
    private readonly reports: ReportsRepository,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** As the worker, who reads what is private too. */
  async count(clientId: string): Promise<void> {
    await this.database.transaction(async () => {
      const wasDue = await this.cases.takeOff(clientId);
      const client = await this.told.client(clientId);
      if (!client?.startedOn) return;
      if (client.isErased) return wasDue ? this.settle(clientId) : undefined;
      await this.keep(clientId, await this.casesOf(clientId, client, client.startedOn));
      const next = nextMonthOver(client.startedOn, client.today);
      if (next) await this.cases.putOn(clientId, next, client.zone);
    });
  }

  /** Everybody of the practice at hand whom something was written about. */
  async countAllDue(): Promise<void> {
    for (const clientId of await this.cases.dueHere()) await this.count(clientId);
  }

  /** Counts for the last time somebody who is being forgotten: what their coaching has shown stays, and belongs to nobody. */
  async letGo(clientId: string): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.cases.takeOff(clientId)) await this.settle(clientId);
      else await this.cases.letGo(clientId);
    });
  }

  // Where they lived and what they answered may be gone already; what they reported is not.
  private async settle(clientId: string): Promise<void> {
    const before = await this.cases.of(clientId);
    const reports = await this.reports.of(clientId);
    const client = await this.told.client(clientId);
    const settled =
      before.length > 0 || !client?.startedOn
        ? before.map((each) => ({
            ...each,
            marks: [...marksOfCourse(courseOf(each.startedOn, reports)), ...each.marks.filter(isOfCoaching)],
          }))
        : await this.casesOf(clientId, client, client.startedOn);
    await this.keep(clientId, settled);
    await this.cases.letGo(clientId);
  }

  private async casesOf(clientId: string, client: CountedClient, startedOn: string): Promise<readonly OutcomeCase[]> {
    const { coachId, stage, endedBy, length, zone, today } = client;
    const programs = await this.told.programs(clientId, zone);
    const measures = await this.told.measures(clientId, zone);
    const checkIns = await this.told.checkIns(clientId);
    const reports = await this.reports.of(clientId);
    const marksSince = (day: string): readonly CaseMark[] => [
      ...marksOfCourse(courseOf(day, reports satisfies readonly OutcomeReport[])),
      ...marksOfMeasures(day, measures),
      ...marksOfCheckIns(day, checkIns, today),
    ];
    return [{ program: 'all', startedOn }, ...programs].map((each) => ({
      ...{ ...each, coachId, stage, endedBy, length },
      marks: marksSince(each.startedOn),
    }));
  }

  private async keep(clientId: string, cases: readonly OutcomeCase[]): Promise<void> {
    // Whoever hears of it hears nothing of whom it is about.
    if (await this.cases.keep(clientId, cases)) await this.live.tell('outcomes');
  }
}
