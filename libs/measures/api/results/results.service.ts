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

interface ScoresAsked {
  readonly questionnaire: string;
  readonly scale: string;
  readonly since: Date;
  readonly most: number;
}

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

  /** The latest scores of one scale since a moment, for areas that decide by them; null where too much was left out. */
  async latestScores(clientId: string, asked: ScoresAsked): Promise<(number | null)[]> {
    const rows = await this.sittings.finished(clientId, asked.most, asked);
    return rows.map(({ scores }) => scores[asked.scale] ?? null);
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
