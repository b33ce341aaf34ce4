import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService, Consents } from '@rekindle/clients/api';
import { resultOf } from '../sitting-in-type';
import type { MeasureResult } from '../sitting.type';
import { SittingsRepository } from '../sittings.repository';

// Two years of a weekly check and all others besides.
const most = 500;

/** What coaches read of what a client has answered. */
@Injectable()
export class Results {
  constructor(
    private readonly sittings: SittingsRepository,
    private readonly caseload: CaseloadService,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Scores of one scale since a moment, the latest first, for areas that decide by them; null where too much was left out. */
  async scoresOf(clientId: string, questionnaire: string, scale: string, since: Date): Promise<(number | null)[]> {
    const rows = await this.sittings.finished(clientId, most, questionnaire);
    return rows.filter(({ finishedAt }) => finishedAt >= since).map(({ scores }) => scores[scale] ?? null);
  }

  /** Everything that was finished, the latest first; nothing while a needed consent is taken back. */
  async of(clientId: string): Promise<MeasureResult[]> {
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      if (!(await this.consents.hasNeeded(clientId))) return [];
      const rows = await this.sittings.finished(clientId, most);
      if (rows.length > 0) await this.audit.note({ action: 'measures.results-read', object: { kind: 'client', id: clientId }, clientId });
      return rows.map(resultOf);
    });
  }
}
