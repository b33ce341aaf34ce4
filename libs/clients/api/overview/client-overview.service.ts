import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { consentStanding, factHistory, FactKind, missingConsents } from '@rekindle/clients/domain';
import { AlertsService } from '../alerts/alerts.service';
import { CaseloadService } from '../caseload/caseload.service';
import { Consents } from '../consents/consents.service';
import { ValuesService } from '../fields/values.service';
import { IntakeRepository } from '../intake/intake.repository';
import { Nicknames } from '../intake/nicknames';
import type { ClientFact, ClientOverview } from './client-overview.type';
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
    private readonly alerts: AlertsService,
    private readonly values: ValuesService,
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
      const [stages, alerts, values] = [await this.overviews.stages(id), await this.alerts.open(id), await this.values.of(id)];
      return { client, ...circumstances, consents, ...told, stages, alerts, values };
    });
  }

  private async read(id: string): Promise<Told> {
    const intake = await this.intakes.find(id);
    const { latest, earlier } = factHistory(await this.overviews.facts(id));
    if (!intake?.completedAt && latest.length === 0) return nothing;
    await this.audit.note({ action: 'clients.answers-read', object: { kind: 'intake', id }, clientId: id });
    const nickname = intake?.completedAt ? await this.nicknames.open(id, intake) : null;
    return { completedAt: intake?.completedAt ?? null, nickname, facts: latest.toSorted(asAsked), earlierFacts: earlier };
  }
}

type Told = Pick<ClientOverview, 'completedAt' | 'nickname' | 'facts' | 'earlierFacts'>;

// Whoever withdraws a consent without which nothing may be used is not read either.
const nothing: Told = { completedAt: null, nickname: null, facts: [], earlierFacts: [] };

const kinds = Object.values(FactKind);
const asAsked = (one: ClientFact, other: ClientFact) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
