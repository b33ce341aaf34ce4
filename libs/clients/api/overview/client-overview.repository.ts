import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { FactKind } from '@rekindle/clients/domain';
import type { ClientFact, ClientOverview } from './client-overview.type';

type Circumstances = Pick<ClientOverview, 'consentedAt' | 'country' | 'timeZone' | 'mailHour'>;

@Injectable()
export class ClientOverviewRepository {
  constructor(private readonly database: Database) {}

  async findCircumstances(clientId: string): Promise<Circumstances | null> {
    const sql = `select consented_at as "consentedAt", country, time_zone as "timeZone", mail_hour as "mailHour"
      from app.client where practice_id = $1 and id = $2`;
    const [row] = await this.database.read<Circumstances>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }

  /** The latest fact of each kind, without those that were taken back; in the order in which they were asked. */
  async latestFacts(clientId: string): Promise<ClientFact[]> {
    const kinds = Object.values(FactKind);
    const sql = `
      select kind, codes, "happenedOn", "happenedPrecision", "recordedAt" from (
        select distinct on (kind) kind, array(select jsonb_array_elements_text(payload -> 'codes')) as codes, happened_on::text as "happenedOn",
          happened_precision as "happenedPrecision", recorded_at as "recordedAt"
        from app.client_event where practice_id = $1 and client_id = $2 and kind = any ($3) order by kind, recorded_at desc
      ) latest where cardinality(codes) > 0 order by array_position($3, kind)`;
    return this.database.read<ClientFact>(sql, [currentPracticeId(), clientId, kinds]);
  }
}
