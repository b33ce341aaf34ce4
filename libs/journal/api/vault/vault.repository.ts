import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';

const move = `update app.journal_entry set put_away = $4
  where practice_id = $1 and client_id = $2 and id = $3 and put_away <> $4 and removed_at is null`;

/** Which entries lie in the vault. */
@Injectable()
export class VaultRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether anything changed */
  async move(clientId: string, id: string, isPutAway: boolean): Promise<boolean> {
    return isId(id) && (await this.database.change(move, [currentPracticeId(), clientId, id, isPutAway])) > 0;
  }
}
