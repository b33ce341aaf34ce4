import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';

const lock = `select shared_id is not null as "isShared", locked_until::text as "lockedUntil",
    (select coalesce(c.time_zone, p.time_zone) from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2) as zone
  from app.journal_entry where practice_id = $1 and client_id = $2 and id = $3 and removed_at is null for update`;

/** An entry that pictures are put into. */
export interface Held {
  readonly isShared: boolean;
  readonly lockedUntil: string | null;
  readonly zone: string;
  readonly photos: number;
}

const count = 'select count(*)::integer as count from app.journal_photo where practice_id = $1 and client_id = $2 and entry_id = $3';

/** Which pictures are in which entry. What they show lies with the files. */
@Injectable()
export class PhotosRepository {
  constructor(private readonly database: Database) {}

  /** Waits until nobody else is at it: of two uploads at once the second counts the first. */
  async lock(clientId: string, entryId: string): Promise<Held | null> {
    if (!isId(entryId)) return null;
    const whose = [currentPracticeId(), clientId, entryId];
    const [entry] = await this.database.call<Omit<Held, 'photos'>>(lock, whose);
    if (!entry) return null;
    // Asked only now: what came in while this waited is seen by a statement of its own.
    const [photos] = await this.database.read<{ count: number }>(count, whose);
    return { ...entry, photos: photos?.count ?? 0 };
  }

  async add(clientId: string, entryId: string, id: string): Promise<void> {
    const sql = 'insert into app.journal_photo (practice_id, id, client_id, entry_id) values ($1, $2, $3, $4)';
    await this.database.change(sql, [currentPracticeId(), id, clientId, entryId]);
  }

  /** In which entry it is; null where it is none of the client's. */
  async entryOf(clientId: string, id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const sql = 'select entry_id as "entryId" from app.journal_photo where practice_id = $1 and client_id = $2 and id = $3';
    const [row] = await this.database.read<{ entryId: string }>(sql, [currentPracticeId(), clientId, id]);
    return row?.entryId ?? null;
  }
}
