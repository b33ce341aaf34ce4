import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Tidings } from '@rekindle/check-ins/domain';

/** Somebody who coaches, where they are, and the end of what they were told of last. */
export interface DigestReader {
  readonly memberId: string;
  readonly zone: string;
  readonly toldUntil: Date | null;
}

/** When the digests of practices are due, and what each told. As the worker. */
@Injectable()
export class DigestsRepository {
  constructor(private readonly database: Database) {}

  /** Practices where somebody's morning may have come. Nobody else gets them for five minutes. */
  async takeDue(most: number): Promise<{ practiceId: string; id: string }[]> {
    return this.database.call('select practice_id as "practiceId", practice_id as id from jobs.take_digest_rounds($1)', [most]);
  }

  /** For writing: whoever comes second finds it done. @returns the clock of the database; null where nobody is asked anything */
  async lockRound(): Promise<Date | null> {
    const sql = 'select now() as now from app.digest_round where practice_id = $1 for update';
    const [row] = await this.database.call<{ now: Date }>(sql, [currentPracticeId()]);
    return row?.now ?? null;
  }

  async readers(): Promise<DigestReader[]> {
    const sql = `select m.id as "memberId", coalesce(d.time_zone, p.time_zone) as zone, d.told_until as "toldUntil"
      from app.member m join app.practice p on p.id = m.practice_id left join app.digest d on d.practice_id = m.practice_id and d.member_id = m.id
      where m.practice_id = $1 and m.removed_at is null and m.role in ('owner', 'coach') order by m.id`;
    return this.database.read(sql, [currentPracticeId()]);
  }

  async lookAgain(at: Date): Promise<void> {
    await this.database.change('update app.digest_round set next_at = $2 where practice_id = $1', [currentPracticeId(), at]);
  }

  /** Because somebody's morning is another now. */
  async lookNow(): Promise<void> {
    await this.database.change('update app.digest_round set next_at = least(next_at, now()) where practice_id = $1', [currentPracticeId()]);
  }

  async note(memberId: string, toldUntil: Date, tidings: readonly Tidings[]): Promise<void> {
    const sql = `insert into app.digest (practice_id, member_id, told_until, tidings) values ($1, $2, $3, $4)
      on conflict (practice_id, member_id) do update set told_until = excluded.told_until, tidings = excluded.tidings`;
    await this.database.change(sql, [currentPracticeId(), memberId, toldUntil, JSON.stringify(tidings)]);
  }

  async tidingsFor(memberId: string): Promise<readonly Tidings[]> {
    const sql = 'select tidings from app.digest where practice_id = $1 and member_id = $2';
    const [row] = await this.database.read<{ tidings: Tidings[] }>(sql, [currentPracticeId(), memberId]);
    return row?.tidings ?? [];
  }

  /** Null: where the practice is. */
  async zoneOf(memberId: string): Promise<string | null> {
    const sql = 'select time_zone as zone from app.digest where practice_id = $1 and member_id = $2';
    const [row] = await this.database.read<{ zone: string | null }>(sql, [currentPracticeId(), memberId]);
    return row?.zone ?? null;
  }

  async move(memberId: string, zone: string | null): Promise<void> {
    const sql = `insert into app.digest (practice_id, member_id, time_zone) values ($1, $2, $3)
      on conflict (practice_id, member_id) do update set time_zone = excluded.time_zone`;
    await this.database.change(sql, [currentPracticeId(), memberId, zone]);
  }
}
