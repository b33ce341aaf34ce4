import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';

/** An alert as it lies in the database. */
export interface AlertRow {
  readonly id: string;
  readonly clientId: string;
  readonly body: EncryptedText;
  readonly reason: EncryptedText | null;
  readonly pinnedBy: string;
  readonly pinnedAt: Date;
}

const select = `select a.id, a.client_id as "clientId", a.body, a.reason, who.name as "pinnedBy", a.pinned_at as "pinnedAt"
  from app.pinned_alert a join app.member who on who.practice_id = a.practice_id and who.id = a.pinned_by`;

@Injectable()
export class AlertsRepository {
  constructor(private readonly database: Database) {}

  /** What is not done with yet, the oldest first. */
  async open(clientId: string): Promise<AlertRow[]> {
    const sql = `${select} where a.practice_id = $1 and a.client_id = $2 and a.dismissed_at is null order by a.pinned_at, a.id`;
    return this.database.read<AlertRow>(sql, [currentPracticeId(), clientId]);
  }

  async those(ids: readonly string[]): Promise<AlertRow[]> {
    return this.database.read<AlertRow>(`${select} where a.practice_id = $1 and a.id = any ($2)`, [currentPracticeId(), ids]);
  }

  async insert({ id, clientId, body }: Pick<AlertRow, 'id' | 'clientId' | 'body'>): Promise<void> {
    const sql = 'insert into app.pinned_alert (practice_id, id, client_id, body, pinned_by) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [currentPracticeId(), id, clientId, body, currentContext().actor.memberId ?? null]);
  }

  /** @returns false when somebody else was faster */
  async dismiss(id: string, reason: EncryptedText | null): Promise<boolean> {
    const sql = `update app.pinned_alert set dismissed_at = now(), dismissed_by = $3, reason = $4
      where practice_id = $1 and id = $2 and dismissed_at is null`;
    return (await this.database.change(sql, [currentPracticeId(), id, currentContext().actor.memberId ?? null, reason])) === 1;
  }
}
