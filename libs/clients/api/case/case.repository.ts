import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { stageEvent, type ClientStatus, type RelationshipStage } from '@rekindle/clients/domain';
import { isOnAList } from '../on-a-list';

/** A client as use cases that change one need them. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly pronouns: string | null;
  readonly status: ClientStatus;
  readonly coachId: string | null;
  readonly timeZone: string | null;
  readonly hasJoined: boolean;
}

const columns = `id, name, email, pronouns, status, coach_id as "coachId", time_zone as "timeZone", joined_at is not null as "hasJoined"`;

@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** For writing: of two who change one client at once, one waits for the other. In the order of ids, so that nobody waits in a circle. */
  async lock(ids: readonly string[]): Promise<Case[]> {
    const sql = `select ${columns} from app.client where practice_id = $1 and id = any ($2) and ${isOnAList()} order by id for update`;
    return this.database.call<Case>(sql, [currentPracticeId(), ids]);
  }

  async setStatus(id: string, status: ClientStatus): Promise<void> {
    const sql = `update app.client set status = $3, status_since = now(), invited_at = case $3 when 'invited' then now() else invited_at end
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, status]);
  }

  /** @returns false when somebody else of the practice has this address */
  async setDetails({ id, name, sortName, email, pronouns }: Details): Promise<boolean> {
    const sql = `update app.client set name = $3, sort_name = $4, email = $5, pronouns = $6 where practice_id = $1 and id = $2
      and not exists (select from app.client other where other.practice_id = $1 and other.email = $5 and other.id <> $2)`;
    return (await this.database.change(sql, [currentPracticeId(), id, name, sortName, email, pronouns])) === 1;
  }

  /** @param on as `2026-03-14` */
  async addStage(clientId: string, stage: RelationshipStage, on: string): Promise<void> {
    const sql = `insert into app.client_event (practice_id, id, client_id, kind, happened_on, happened_precision, recorded_by, payload)
      values ($1, $2, $3, $4, $5, 'day', $6, jsonb_build_object('codes', jsonb_build_array($7::text)))`;
    await this.database.change(sql, [
      ...[currentPracticeId(), newId(), clientId, stageEvent, on],
      ...[currentContext().actor.memberId ?? clientId, stage],
    ]);
  }
}

export interface Details {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly email: string;
  readonly pronouns: string | null;
}
