import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService, Consents } from '@rekindle/clients/api';
import { Reporter, ReportSource } from '@rekindle/outcomes/domain';
import { outcomesProblem } from '../outcomes.problems';
import type { CorrectOutcomeInput, OutcomeType, RecordOutcomeInput } from './outcome-report.type';
import { Registry } from './registry';
import { type ReportRow, ReportsRepository } from './reports.repository';

/** What coaches write down of what they have heard, and what they read of what was said. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly registry: Registry,
    private readonly reports: ReportsRepository,
    private readonly caseload: CaseloadService,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async of(clientId: string): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      await this.demandClient(clientId);
      await this.audit.note({ action: 'outcomes.read', object: { kind: 'client', id: clientId }, clientId });
      return this.registry.outcomeOf(clientId, isOfTeam);
    });
  }

  async record({ clientId, says, asOf, since = null, isCertain, isPartnersWord }: RecordOutcomeInput): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      await this.demandClient(clientId);
      const by = isPartnersWord ? Reporter.PARTNER : Reporter.COACH;
      await this.registry.add({ clientId, says, asOf, since, isCertain, by, ...whereCoachesWrite, corrects: null, isTakenBack: false });
      return this.registry.outcomeOf(clientId, isOfTeam);
    });
  }

  /** What somebody of the team wrote; what a client says is theirs alone. */
  async correct({ reportId, says, asOf, since = null, isCertain, isTakenBack }: CorrectOutcomeInput): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      const before = await this.reports.find(reportId);
      if (!before || !isOfTeam(before)) throw notFound();
      const { clientId, by, id: corrects } = before;
      await this.demandClient(clientId);
      await this.registry.add({ clientId, says, asOf, since, isCertain, by, ...whereCoachesWrite, corrects, isTakenBack });
      return this.registry.outcomeOf(clientId, isOfTeam);
    });
  }

  private async demandClient(clientId: string): Promise<void> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    if (!(await this.consents.hasNeeded(clientId))) throw outcomesProblem('no-consent');
  }
}

const whereCoachesWrite = { source: ReportSource.CLIENT_PAGE, isPrivate: false };
const isOfTeam = ({ writtenBy }: ReportRow) => writtenBy !== null;
