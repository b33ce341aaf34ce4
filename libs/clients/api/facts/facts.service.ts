import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId, type ClientId } from '@rekindle/shared/kernel';
import { localDay, recordedFact, whatIsWrongWithAnswer } from '@rekindle/clients/domain';
import { CaseRepository } from '../case/case.repository';
import { checkedDay, furthestEast } from '../checked-day';
import { clientsProblem } from '../clients.problems';
import { Consents } from '../consents/consents.service';
import { IntakeRepository } from '../intake/intake.repository';
import { Timeline } from '../timeline/timeline';
import type { RecordFactInput } from './record-fact.input';

/** What coaches learn of a relationship after the first questions. */
@Injectable()
export class FactsService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly intakes: IntakeRepository,
    private readonly consents: Consents,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Adds a fact and changes none. @returns whose it is */
  async record({ clientId, kind, code, on }: RecordFactInput): Promise<string> {
    return this.database.transaction(async () => {
      const [known] = isId(clientId) ? await this.cases.lock([clientId]) : [];
      if (!known) throw notFound();
      if (!(await this.consents.hasNeeded(clientId))) throw clientsProblem('fact-without-consent');
      const today = localDay(new Date(), known.timeZone ?? furthestEast);
      const wrong = whatIsWrongWithAnswer(kind, code, today);
      if (wrong) throw clientsProblem(`answer-${wrong}`);
      const day = checkedDay(on ?? localDay(new Date(), known.timeZone ?? 'UTC'), today);
      await this.intakes.addFacts(clientId as ClientId, [recordedFact(kind, code, day)]);
      await this.timeline.add({ clientId, kind: 'clients.fact-recorded', visibility: 'client', codes: [kind, ...code.split(',')] });
      await this.audit.note({ action: 'clients.fact-recorded', object: { kind: 'client', id: clientId }, clientId });
      return clientId;
    });
  }
}
