import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService, Consents } from '@rekindle/clients/api';
import type { RelationshipStage } from '@rekindle/clients/domain';
import { Reporter, ReportSource, unsaidStage } from '@rekindle/outcomes/domain';
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

  /** @param isReading false where it was noted already that somebody reads it */
  async of(clientId: string, { isReading }: { readonly isReading: boolean }): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      const client = await this.getClient(clientId);
      if (isReading) await this.audit.note({ action: 'outcomes.read', object: { kind: 'client', id: clientId }, clientId });
      return this.outcomeOf(client);
    });
  }

  async record({ clientId, says, asOf, since = null, isCertain, isPartnersWord }: RecordOutcomeInput): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      const client = await this.getClient(clientId);
      const by = isPartnersWord ? Reporter.PARTNER : Reporter.COACH;
      await this.registry.addOnce({ clientId, says, asOf, since, isCertain, by, ...whereCoachesWrite, corrects: null, isTakenBack: false });
      return this.outcomeOf(client);
    });
  }

  /** What somebody of the team wrote; what a client says is theirs alone. */
  async correct({ reportId, says, asOf, since = null, isCertain, isTakenBack }: CorrectOutcomeInput): Promise<OutcomeType> {
    return this.database.transaction(async () => {
      const before = await this.reports.find(reportId);
      if (!before || !isOfTeam(before)) throw notFound();
      const { clientId, by, id: corrects } = before;
      const client = await this.getClient(clientId);
      await this.registry.add({ clientId, says, asOf, since, isCertain, by, ...whereCoachesWrite, corrects, isTakenBack });
      return this.outcomeOf(client);
    });
  }

  private async getClient(clientId: string): Promise<ClientStands> {
    const client = isId(clientId) ? await this.caseload.find(clientId) : null;
    if (!client) throw notFound();
    if (!(await this.consents.hasNeeded(clientId))) throw outcomesProblem('no-consent');
    return client;
  }

  private async outcomeOf({ id, stage, stageSince }: ClientStands): Promise<OutcomeType> {
    const outcome = await this.registry.outcomeOf(id, isOfTeam);
    return { ...outcome, unsaid: unsaidStage({ stage, since: stageSince }, { says: outcome.says, asOf: outcome.knownUntil }) };
  }
}

/** Of a client, where their relationship stands. */
interface ClientStands {
  readonly id: string;
  readonly stage: RelationshipStage | null;
  readonly stageSince: string | null;
}

const whereCoachesWrite = { source: ReportSource.CLIENT_PAGE, isPrivate: false };
const isOfTeam = ({ writtenBy }: ReportRow) => writtenBy !== null;
