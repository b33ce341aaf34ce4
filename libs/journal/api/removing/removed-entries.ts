import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';

const ofEntry = 'where practice_id = $1 and client_id = $2 and entry_id = $3';
const inOrder = ['journal_comment', 'journal_reading', 'journal_revision', 'journal_photo'];

/** Entries that are out of sight, and those that are gone. */
@Injectable()
export class RemovedEntries {
  constructor(private readonly database: Database) {}

  /**
   * As the worker: what somebody wrote is theirs to remove also when they read only.
   *
   * @returns whether anything changed
   */
  async mark(clientId: string, id: string, isRemoved: boolean): Promise<boolean> {
    if (!isId(id)) return false;
    const sql = `update app.journal_entry set removed_at = case when $4 then now() end
      where practice_id = $1 and client_id = $2 and id = $3 and (removed_at is not null) <> $4`;
    const marking = () => this.database.change(sql, [currentPracticeId(), clientId, id, isRemoved]);
    return (await this.database.as({ actor: worker }, marking)) > 0;
  }

  async isDue(clientId: string, id: string, seconds: number): Promise<boolean> {
    const sql = `select from app.journal_entry where practice_id = $1 and client_id = $2 and id = $3
      and removed_at <= now() - make_interval(secs => $4) for update`;
    return (await this.database.call(sql, [currentPracticeId(), clientId, id, seconds])).length > 0;
  }

  async photos(clientId: string, id: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(`select id from app.journal_photo ${ofEntry}`, [
      currentPracticeId(),
      clientId,
      id,
    ]);
    return rows.map((row) => row.id);
  }

  /** As the worker. */
  async purge(clientId: string, id: string): Promise<void> {
    const whose = [currentPracticeId(), clientId, id];
    for (const table of inOrder) await this.database.change(`delete from app.${table} ${ofEntry}`, whose);
    await this.database.change('delete from app.journal_entry where practice_id = $1 and client_id = $2 and id = $3', whose);
  }

  /** All of somebody who asked to be forgotten. As the worker; their files go by themselves. */
  async forget(clientId: string): Promise<void> {
    for (const table of [...inOrder, 'journal_entry'])
      await this.database.change(`delete from app.${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), clientId]);
  }
}
