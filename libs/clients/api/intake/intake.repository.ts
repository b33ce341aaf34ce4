import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import type { ClientId, MemberId, PracticeId } from '@rekindle/shared/kernel';
import type { IntakeFact, KeptAnswers } from '@rekindle/clients/domain';
import { ClientEvent } from './client-event.entity';

/** The answers as they lie in the database: the nickname apart and sealed, its code always null. */
export interface IntakeRow {
  readonly answers: KeptAnswers;
  readonly nickname: EncryptedText | null;
  readonly completedAt: Date | null;
}

/** Where and when a client can be reached. */
export interface Whereabouts {
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly mailHour: string | null;
}

const columns = 'answers, nickname, completed_at as "completedAt"';

@Injectable()
export class IntakeRepository {
  constructor(private readonly database: Database) {}

  async find(clientId: string): Promise<IntakeRow | null> {
    const sql = `select ${columns} from app.intake where practice_id = $1 and client_id = $2`;
    const [row] = await this.database.read<IntakeRow>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }

  /** The row for writing: of two devices that answer at once, one waits for the other. */
  async lock(clientId: ClientId): Promise<IntakeRow> {
    const key = [currentPracticeId(), clientId];
    await this.database.manager.query('insert into app.intake (practice_id, client_id) values ($1, $2) on conflict do nothing', key);
    const sql = `select ${columns} from app.intake where practice_id = $1 and client_id = $2 for update`;
    const [row] = await this.database.manager.query<IntakeRow[]>(sql, key);
    if (!row) throw new Error('The answers of a client cannot be seen by them.');
    return row;
  }

  async update(clientId: ClientId, { answers, nickname }: Pick<IntakeRow, 'answers' | 'nickname'>): Promise<void> {
    const sql = 'update app.intake set answers = $3, nickname = $4 where practice_id = $1 and client_id = $2';
    await this.database.manager.query(sql, [currentPracticeId(), clientId, JSON.stringify(answers), nickname]);
  }

  /** @returns when that was */
  async complete(clientId: ClientId): Promise<Date> {
    const sql =
      'update app.intake set completed_at = now() where practice_id = $1 and client_id = $2 returning completed_at as "completedAt"';
    const [row] = await this.database.call<{ completedAt: Date }>(sql, [currentPracticeId(), clientId]);
    if (!row) throw new Error('The answers of a client cannot be seen by them.');
    return row.completedAt;
  }

  async addFacts(clientId: ClientId, facts: readonly IntakeFact[]): Promise<void> {
    const shared = { practiceId: currentPracticeId() as PracticeId, clientId, recordedBy: currentContext().actor.memberId as MemberId };
    const events = facts.map(({ kind, happened, codes }) => ({
      ...shared,
      ...{ id: newId<ClientEvent['id']>(), kind, payload: { codes } },
      ...{ happenedOn: happened.on, happenedPrecision: happened.precision },
    }));
    await this.database.manager.insert(ClientEvent, events);
  }

  /** @returns whether they live by another clock now */
  async noteWhereabouts(clientId: ClientId, { country, timeZone, mailHour }: Whereabouts): Promise<boolean> {
    const sql = `update app.client c set country = $3, time_zone = $4, mail_hour = $5
      from (select time_zone from app.client where practice_id = $1 and id = $2) before where c.practice_id = $1 and c.id = $2
      returning c.time_zone is distinct from before.time_zone as "hasMoved"`;
    const values = [currentPracticeId(), clientId, country, timeZone, mailHour];
    const [row] = await this.database.call<{ hasMoved: boolean }>(sql, values);
    return row?.hasMoved ?? false;
  }
}
