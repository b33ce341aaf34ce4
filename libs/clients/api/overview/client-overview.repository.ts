import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { FactKind, stageEvent } from '@rekindle/clients/domain';
import type { ClientFact, ClientOverview, StageStep } from './client-overview.type';

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

  /** Everything that was told or written down, the latest first; those of one moment in the order in which they were asked. */
  async facts(clientId: string): Promise<ClientFact[]> {
    const kinds = Object.values(FactKind);
    const sql = `select kind, array(select jsonb_array_elements_text(payload -> 'codes')) as codes, happened_on::text as "happenedOn",
        happened_precision as "happenedPrecision", recorded_at as "recordedAt"
      from app.client_event where practice_id = $1 and client_id = $2 and kind = any ($3)
      order by recorded_at desc, array_position($3, kind) limit ${most}`;
    return this.database.read<ClientFact>(sql, [currentPracticeId(), clientId, kinds]);
  }

  /** Where the relationship stood, the latest first. */
  async stages(clientId: string): Promise<StageStep[]> {
    const sql = `select payload -> 'codes' ->> 0 as stage, happened_on::text as since from app.client_event
      where practice_id = $1 and client_id = $2 and kind = '${stageEvent}' order by happened_on desc, recorded_at desc limit ${most}`;
    return this.database.read<StageStep>(sql, [currentPracticeId(), clientId]);
  }
}

// A relationship that changes every week for two years has fewer.
const most = 300;
