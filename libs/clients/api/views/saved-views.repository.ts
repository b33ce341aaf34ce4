import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { SavedView } from './saved-view.type';

@Injectable()
export class SavedViewsRepository {
  constructor(private readonly database: Database) {}

  /** Those of whoever asks, in the order in which they were saved. */
  async own(): Promise<SavedView[]> {
    const sql = 'select id, name, search from app.saved_view where practice_id = $1 and member_id = $2 order by position, id';
    return this.database.read<SavedView>(sql, [currentPracticeId(), currentContext().actor.memberId ?? null]);
  }

  /** Saves it behind the others; one of this name is replaced. */
  async save({ id, name, search }: SavedView): Promise<void> {
    const sql = `insert into app.saved_view (practice_id, member_id, id, name, search, position)
      select $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1 from app.saved_view where practice_id = $1 and member_id = $2
      on conflict (practice_id, member_id, lower(name)) do update set name = excluded.name, search = excluded.search`;
    await this.database.change(sql, [currentPracticeId(), currentContext().actor.memberId ?? null, id, name, search]);
  }

  /** @returns false when there is none of this person */
  async remove(id: string): Promise<boolean> {
    const sql = 'delete from app.saved_view where practice_id = $1 and member_id = $2 and id = $3';
    return (await this.database.change(sql, [currentPracticeId(), currentContext().actor.memberId ?? null, id])) === 1;
  }
}
