import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';

/** What sharing asks of an entry. */
export interface Shareable {
  readonly id: string;
  readonly revision: number;
  readonly content: EncryptedText;
  readonly mood: number | null;
  readonly sharedId: string | null;
  readonly hasPhotos: boolean;
  readonly isPutAway: boolean;
}

const lock = `select id, revision, content, mood, shared_id as "sharedId", put_away as "isPutAway", exists (select from app.journal_photo p where p.practice_id = e.practice_id
    and p.client_id = e.client_id and p.entry_id = e.id) as "hasPhotos"
  from app.journal_entry e where practice_id = $1 and client_id = $2 and id = $3 and removed_at is null for update`;

const close = `
  with shown as (
    select id, shared_id from app.journal_entry where practice_id = $1 and client_id = $2 and shared_id is not null and ($3::uuid is null or id = $3)
    for update
  )
  update app.journal_entry e set shared_id = null, shared_at = null from shown where e.practice_id = $1 and e.client_id = $2 and e.id = shown.id
  returning shown.shared_id as "sharedId"`;

const wasAnswered = `select exists (select from app.journal_comment where practice_id = $1 and client_id = $2 and entry_id = $3)
  or exists (select from app.journal_reading where practice_id = $1 and client_id = $2 and entry_id = $3 and settled_at is not null) as was`;

/** Which entries coaches may see. */
@Injectable()
export class SharingRepository {
  constructor(private readonly database: Database) {}

  /** Waits until nobody else is at it. */
  async lock(clientId: string, id: string): Promise<Shareable | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.call<Shareable>(lock, [currentPracticeId(), clientId, id]);
    return row ?? null;
  }

  /** @param sharedId what coaches know it by from now on */
  async share(clientId: string, id: string, sharedId: string): Promise<void> {
    const sql = `update app.journal_entry set shared_id = $4, shared_at = date_trunc('milliseconds', clock_timestamp())
      where practice_id = $1 and client_id = $2 and id = $3`;
    await this.database.change(sql, [currentPracticeId(), clientId, id, sharedId]);
  }

  /**
   * As the worker: whoever reads only takes back what they have shown all the same.
   *
   * @param id one entry; all of them unless told
   * @returns what coaches knew them by
   */
  async close(clientId: string, id: string | null): Promise<string[]> {
    const closing = () => this.database.call<{ sharedId: string }>(close, [currentPracticeId(), clientId, id]);
    return (await this.database.as({ actor: worker }, closing)).map(({ sharedId }) => sharedId);
  }

  /** Whether a coach has said something to it, or settled it. */
  async wasAnswered(clientId: string, id: string): Promise<boolean> {
    const [row] = await this.database.read<{ was: boolean }>(wasAnswered, [currentPracticeId(), clientId, id]);
    return row?.was ?? false;
  }
}
