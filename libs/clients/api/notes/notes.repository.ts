import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import type { Visibility } from '@rekindle/clients/domain';

/** A note as it lies in the database. */
export interface NoteRow {
  readonly id: string;
  readonly clientId: string;
  readonly body: EncryptedText;
  readonly visibility: Visibility;
  readonly writtenAt: Date;
  readonly changedAt: Date | null;
}

/** Of a note, what its author chose. */
export type NewNote = Pick<NoteRow, 'id' | 'clientId' | 'body' | 'visibility'>;

const columns = 'id, client_id as "clientId", body, visibility, written_at as "writtenAt", changed_at as "changedAt"';
const mine = 'practice_id = $1 and id = $2 and author_id = $3';

@Injectable()
export class NotesRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, clientId, body, visibility }: NewNote): Promise<NoteRow | null> {
    const sql = `insert into app.note (practice_id, id, author_id, client_id, body, visibility, written_at)
      values ($1, $2, $3, $4, $5, $6, date_trunc('milliseconds', now())) returning ${columns}`;
    return this.one(sql, [...this.key(id), clientId, body, visibility]);
  }

  /** For writing, one's own. @param isRemoved whether it is one that was taken away */
  async lockOwn(id: string, isRemoved: boolean): Promise<NoteRow | null> {
    return this.one(`select ${columns} from app.note where ${mine} and (removed_at is not null) = $4 for update`, [
      ...this.key(id),
      isRemoved,
    ]);
  }

  async change({ id, body, visibility }: Pick<NoteRow, 'id' | 'body' | 'visibility'>): Promise<NoteRow | null> {
    const sql = `update app.note set body = $4, visibility = $5, changed_at = now() where ${mine} returning ${columns}`;
    return this.one(sql, [...this.key(id), body, visibility]);
  }

  async setRemoved(id: string, isRemoved: boolean): Promise<void> {
    const sql = `update app.note set removed_at = case when $4 then now() end where ${mine}`;
    await this.database.change(sql, [...this.key(id), isRemoved]);
  }

  /** Those of these that whoever asks may read. */
  async those(ids: readonly string[]): Promise<NoteRow[]> {
    const sql = `select ${columns} from app.note where practice_id = $1 and id = any ($2) and removed_at is null`;
    return this.database.read<NoteRow>(sql, [currentPracticeId(), ids]);
  }

  private async one(sql: string, values: Parameters<Database['call']>[1]): Promise<NoteRow | null> {
    const [row] = await this.database.call<NoteRow>(sql, values);
    return row ?? null;
  }

  private key(id: string): readonly [string, string, string | null] {
    return [currentPracticeId(), id, currentContext().actor.memberId ?? null];
  }
}
