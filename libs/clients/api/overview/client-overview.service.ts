import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { consentStanding, missingConsents } from '@rekindle/clients/domain';
import { CaseloadService } from '../caseload/caseload.service';
import { Consents } from '../consents/consents.service';
import { IntakeRepository } from '../intake/intake.repository';
import { Nicknames } from '../intake/nicknames';
import type { ClientOverview } from './client-overview.type';
import { ClientOverviewRepository } from './client-overview.repository';

/** A client as their coach sees them. */
@Injectable()
export class ClientOverviewService {
  constructor(
    private readonly caseload: CaseloadService,
    private readonly overviews: ClientOverviewRepository,
    private readonly consents: Consents,
    private readonly intakes: IntakeRepository,
    private readonly nicknames: Nicknames,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async get(id: string): Promise<ClientOverview> {
    if (!isId(id)) throw notFound();
    return this.database.transaction(async () => {
      const client = await this.caseload.find(id);
      const circumstances = await this.overviews.findCircumstances(id);
      if (!client || !circumstances) throw notFound();
      const consents = await this.consents.of(id);
      const told = missingConsents(consentStanding(consents)).length === 0 ? await this.read(id) : nothing;
      return { client, ...circumstances, consents, ...told };
    });
  }

  private async read(id: string): Promise<Told> {
    const intake = await this.intakes.find(id);
    if (!intake?.completedAt) return nothing;
    await this.audit.note({ action: 'clients.answers-read', object: { kind: 'intake', id }, clientId: id });
    const [nickname, facts] = [await this.nicknames.open(id, intake), await this.overviews.latestFacts(id)];
    return { completedAt: intake.completedAt, nickname, facts };
  }
}

type Told = Pick<ClientOverview, 'completedAt' | 'nickname' | 'facts'>;

// Whoever withdraws a consent without which nothing may be used is not read either.
const nothing: Told = { completedAt: null, nickname: null, facts: [] };
