import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';

@Injectable()
export class ClientExportsRepository {
  constructor(private readonly database: Database) {}

  /** What was not fetched is not wanted any more. @returns its id */
  async insert(search: string): Promise<string> {
    const id = newId<string>();
    const memberId = currentContext().actor.memberId ?? null;
    await this.database.change('delete from app.client_export where practice_id = $1 and member_id = $2', [currentPracticeId(), memberId]);
    const sql = 'insert into app.client_export (practice_id, id, member_id, search) values ($1, $2, $3, $4)';
    await this.database.change(sql, [currentPracticeId(), id, memberId, search]);
    return id;
  }

  /** Takes it to be fetched, once, within a minute. @returns which clients it is about; null when it is over */
  async take(id: string): Promise<string | null> {
    const sql = `update app.client_export set used_at = now()
      where practice_id = $1 and id = $2 and used_at is null and made_at > now() - interval '1 minute' returning search`;
    const [row] = await this.database.call<{ search: string }>(sql, [currentPracticeId(), id]);
    return row?.search ?? null;
  }
}
