import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { DaysAway, ReadingWindow } from '@rekindle/review/domain';

export interface PromiseRow {
  readonly windows: readonly ReadingWindow[];
  readonly timeZone: string;
}

/** With the days on which whoever made it is away, also those to come; null where they stay. */
export interface PromiseInForce extends PromiseRow {
  readonly away: DaysAway | null;
}

/** What is due anew: by when, and whether that is promised. */
export interface Dated {
  readonly id: string;
  readonly dueAt: Date;
  readonly isPromised: boolean;
}

// The clients whom somebody answers for: their own, and those of nobody where they are the owner.
const theirs = `c.coach_id = $2 or (c.coach_id is null and exists (
  select from app.member m where m.practice_id = $1 and m.id = $2 and m.role = 'owner' and m.removed_at is null))`;

@Injectable()
export class PromisesRepository {
  constructor(private readonly database: Database) {}

  async find(memberId: string): Promise<PromiseInForce | null> {
    const sql = `select p.windows, p.time_zone as "timeZone", case when a.member_id is not null
        then json_build_object('fromDay', a.from_day::text, 'untilDay', a.until_day::text) end as away
      from app.reading_promise p left join app.absence a on a.practice_id = p.practice_id and a.member_id = p.member_id
      where p.practice_id = $1 and p.member_id = $2`;
    const [row] = await this.database.read<PromiseInForce>(sql, [currentPracticeId(), memberId]);
    return row ?? null;
  }

  async zoneOfPractice(): Promise<string> {
    const [row] = await this.database.read<{ zone: string }>('select time_zone as zone from app.practice where id = $1', [
      currentPracticeId(),
    ]);
    if (!row) throw new Error('A practice has no row.');
    return row.zone;
  }

  async keep(memberId: string, { windows, timeZone }: PromiseRow): Promise<void> {
    const sql = `insert into app.reading_promise (practice_id, member_id, time_zone, windows) values ($1, $2, $3, $4)
      on conflict (practice_id, member_id) do update set time_zone = excluded.time_zone, windows = excluded.windows`;
    await this.database.change(sql, [currentPracticeId(), memberId, timeZone, JSON.stringify(windows)]);
  }

  async forget(memberId: string): Promise<void> {
    const sql = 'delete from app.reading_promise where practice_id = $1 and member_id = $2';
    await this.database.change(sql, [currentPracticeId(), memberId]);
  }

  /** What arrives is dated by the promise as it is then, and one that changes waits for it: else something would keep a date of before. */
  async takeTurn(memberId: string, how: 'among-others' | 'alone'): Promise<void> {
    const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await this.database.call(`select ${lock}(hashtextextended('review.promise ' || $1, 0))`, [memberId]);
  }

  /** What waits for somebody, in the order of its ids. */
  async waiting(memberId: string, after: string | null, most: number): Promise<{ id: string; arrivedAt: Date }[]> {
    const sql = `select i.id, i.arrived_at as "arrivedAt" from app.review_item i join app.client c on c.practice_id = i.practice_id and c.id = i.client_id
      where i.practice_id = $1 and (${theirs}) and i.settled_at is null and ($3::uuid is null or i.id > $3) order by i.id limit $4`;
    return this.database.read(sql, [currentPracticeId(), memberId, after, most]);
  }

  /** Nobody has done anything: what a coach holds stays as they have seen it. */
  async date(dated: readonly Dated[]): Promise<void> {
    const sql = `update app.review_item i set due_at = d.due_at, is_promised = d.is_promised
      from unnest($2::uuid[], $3::timestamptz[], $4::boolean[]) d (id, due_at, is_promised)
      where i.practice_id = $1 and i.id = d.id and i.settled_at is null`;
    const dueAt = dated.map((each) => each.dueAt.toISOString());
    await this.database.change(sql, [currentPracticeId(), dated.map(({ id }) => id), dueAt, dated.map((each) => String(each.isPromised))]);
  }
}
