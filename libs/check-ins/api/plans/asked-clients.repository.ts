import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import type { ClientStatus, RelationshipStage } from '@rekindle/clients/domain';

/** Of a client what a plan needs to know. */
export interface AskedClient {
  readonly id: string;
  readonly name: string;
  /** Null once they are nameless. */
  readonly email: string | null;
  readonly status: ClientStatus;
  readonly zone: string;
  /** ISO 3166-1; null where they have not said it. */
  readonly country: string | null;
  /** The hour that they chose for mail, `19:00`; seven in the evening where they have not said it. */
  readonly at: string;
  readonly stage: RelationshipStage | null;
  /** 1 is the day on which the stage began. */
  readonly dayOfStage: number;
  readonly practiceName: string;
}

const select = `
  select c.id, c.name, c.email, c.status, c.country, coalesce(c.time_zone, p.time_zone) as zone,
    lpad(coalesce(c.mail_hour, 19)::text, 2, '0') || ':00' as at, s.stage,
    greatest(1, current_date - coalesce(s.stage_since, current_date) + 1) as "dayOfStage", p.name as "practiceName"
  from app.client c join app.practice p on p.id = c.practice_id
    left join app.client_summary s on s.practice_id = c.practice_id and s.client_id = c.id
  where c.practice_id = $1 and c.id = any($2::uuid[])`;

@Injectable()
export class AskedClientsRepository {
  constructor(private readonly database: Database) {}

  async find(clientId: string): Promise<AskedClient | null> {
    const [found] = isId(clientId) ? await this.findAll([clientId]) : [];
    return found ?? null;
  }

  /** Those of these that there are. */
  async findAll(clientIds: readonly string[]): Promise<AskedClient[]> {
    return this.database.read<AskedClient>(select, [currentPracticeId(), clientIds]);
  }

  async get(clientId: string): Promise<AskedClient> {
    const found = await this.find(clientId);
    if (!found) throw notFound();
    return found;
  }
}
