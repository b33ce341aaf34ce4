import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { Reporter, ReportSource } from '@rekindle/outcomes/domain';
import type { CorrectMyOutcomeInput, OutcomeType, TellOutcomeInput } from './outcome-report.type';
import { Registry } from './registry';
import { type ReportRow, ReportsRepository } from './reports.repository';

/** What a client says of themself. They read what their coach wrote down too, and correct only their own. */
@Injectable()
export class TellingService {
  constructor(
    private readonly registry: Registry,
    private readonly reports: ReportsRepository,
    private readonly consents: Consents,
    private readonly database: Database,
  ) {}

  async own(): Promise<OutcomeType> {
    return this.database.transaction(() => this.registry.outcomeOf(currentClientId(), isTheirs));
  }

  async tell({ says, asOf, since = null, isCertain, isPrivate }: TellOutcomeInput): Promise<OutcomeType> {
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      await this.consents.demandNeeded();
      await this.registry.addOnce({
        clientId,
        says,
        asOf,
        since,
        isCertain,
        isPrivate,
        ...whereClientsWrite,
        corrects: null,
        isTakenBack: false,
      });
      return this.registry.outcomeOf(clientId, isTheirs);
    });
  }

  async correct({ reportId, says, asOf, since = null, isCertain, isTakenBack }: CorrectMyOutcomeInput): Promise<OutcomeType> {
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      await this.consents.demandNeeded();
      const before = await this.reports.find(reportId);
      if (before?.clientId !== clientId || !isTheirs(before)) throw notFound();
      const { isPrivate, id: corrects } = before;
      await this.registry.add({ clientId, says, asOf, since, isCertain, isPrivate, ...whereClientsWrite, corrects, isTakenBack });
      return this.registry.outcomeOf(clientId, isTheirs);
    });
  }
}

const whereClientsWrite = { by: Reporter.CLIENT, source: ReportSource.PORTAL };
const isTheirs = ({ writtenBy }: ReportRow) => writtenBy === null;
