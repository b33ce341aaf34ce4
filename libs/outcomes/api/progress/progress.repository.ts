import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { hasNeededConsents } from '@rekindle/clients/api';
import type { MyProgress } from './my-progress.type';

@Injectable()
export class ProgressRepository {
  constructor(private readonly database: Database) {}

  /** In one statement, by the calendar where the client is. Null for nobody. */
  async of(clientId: string): Promise<MyProgress | null> {
    const sql = `
      select (c.consented_at at time zone coalesce(c.time_zone, 'UTC'))::date::text as "startedOn", asked.count::int as "checkInsAsked",
        asked.answered::int as "checkInsAnswered",
        (select ${hasNeededConsents('who')} from (select c.practice_id, c.id as client_id) who) as "mayTell"
      from app.client c, lateral (
        select count(*), count(*) filter (where i.outcome = 'answered') as answered from app.check_in i
        where i.practice_id = c.practice_id and i.client_id = c.id and i.outcome in ('answered', 'skipped', 'missed')
      ) asked
      where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<MyProgress>(sql, [currentPracticeId(), clientId]);
    return row ?? null;
  }
}
