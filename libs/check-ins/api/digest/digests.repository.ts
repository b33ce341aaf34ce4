import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Tidings } from '@rekindle/check-ins/domain';

/** When the digests of practices are due, and what each told. As the worker. */
@Injectable()
export class DigestsRepository {
  constructor(private readonly database: Database) {}

  /** Practices whose morning may have come. Nobody else gets them for five minutes. */
  async takeDue(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.call('select practice_id as "practiceId", practice_id as id from jobs.take_digest_rounds($1)', [most]);
  }

  /** For writing: whoever comes second finds it done. @returns the clock of the database and the zone of the practice */
  async lockRound(): Promise<{ now: Date; zone: string } | null> {
    const sql = `select now() as now, p.time_zone as zone from app.digest_round r join app.practice p on p.id = r.practice_id
      where r.practice_id = $1 for update of r`;
    const [row] = await this.database.call<{ now: Date; zone: string }>(sql, [currentPracticeId()]);
    return row ?? null;
  }

  async lookAgain(at: Date): Promise<void> {
    await this.database.change('update app.digest_round set next_at = $2 where practice_id = $1', [currentPracticeId(), at]);
  }

  /** @returns false where that day has been told already: what was said of it stays */
  async note(memberId: string, day: string, tidings: readonly Tidings[]): Promise<boolean> {
    const sql = `insert into app.digest (practice_id, member_id, day, tidings) values ($1, $2, $3, $4)
      on conflict (practice_id, member_id) do update set day = excluded.day, tidings = excluded.tidings where digest.day < excluded.day`;
    return (await this.database.change(sql, [currentPracticeId(), memberId, day, JSON.stringify(tidings)])) > 0;
  }

  async tidingsFor(memberId: string): Promise<readonly Tidings[]> {
    const sql = 'select tidings from app.digest where practice_id = $1 and member_id = $2';
    const [row] = await this.database.read<{ tidings: Tidings[] }>(sql, [currentPracticeId(), memberId]);
    return row?.tidings ?? [];
  }
}
