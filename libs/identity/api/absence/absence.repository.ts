import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { AbsenceType, Deputy, SetAbsenceInput } from './absence.type';

const columns = `to_char(a.from_day, 'YYYY-MM-DD') as "fromDay", to_char(a.until_day, 'YYYY-MM-DD') as "untilDay",
  a.deputy_id as "deputyId", who.name as "deputyName"`;

@Injectable()
export class AbsenceRepository {
  constructor(private readonly database: Database) {}

  /** With a deputy who has left, nobody stands in. */
  async find(memberId: string): Promise<AbsenceType | null> {
    const sql = `select ${columns} from app.absence a
      join app.member who on who.practice_id = a.practice_id and who.id = a.deputy_id and who.removed_at is null
      where a.practice_id = $1 and a.member_id = $2`;
    const [row] = await this.database.read<AbsenceType>(sql, [currentPracticeId(), memberId]);
    return row ?? null;
  }

  /** The day that it is where the practice is, as `2026-12-24`. */
  async today(): Promise<string> {
    const sql = `select to_char(now() at time zone time_zone, 'YYYY-MM-DD') as day from app.practice where id = $1`;
    const [row] = await this.database.read<{ day: string }>(sql, [currentPracticeId()]);
    if (!row) throw new Error('This practice is not here.');
    return row.day;
  }

  /** Those who see every client of the one who asks: all who coach, or only the owner where each sees only their own. */
  async deputies(): Promise<Deputy[]> {
    const sql = `select m.id as "memberId", m.name from app.member m join app.practice p on p.id = m.practice_id
      where m.practice_id = $1 and m.id <> $2 and m.removed_at is null and (m.role = 'owner' or (m.role = 'coach' and not p.assigned_only))
      order by m.role desc, m.name`;
    return this.database.read<Deputy>(sql, [currentPracticeId(), currentContext().actor.memberId ?? null]);
  }

  async keep({ fromDay, untilDay, deputyId }: SetAbsenceInput): Promise<void> {
    const sql = `insert into app.absence (practice_id, member_id, from_day, until_day, deputy_id) values ($1, $2, $3, $4, $5)
      on conflict (practice_id, member_id) do update set from_day = $3, until_day = $4, deputy_id = $5`;
    await this.database.change(sql, [currentPracticeId(), currentContext().actor.memberId ?? null, fromDay, untilDay, deputyId]);
  }

  async end(): Promise<void> {
    const sql = 'delete from app.absence where practice_id = $1 and member_id = $2';
    await this.database.change(sql, [currentPracticeId(), currentContext().actor.memberId ?? null]);
  }
}
