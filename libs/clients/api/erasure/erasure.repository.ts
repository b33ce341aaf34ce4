import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';

const nameless = 'Erased';

@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  /** Takes them off every list. @returns false when there is no such client, or they were erased already */
  async mark(clientId: string): Promise<boolean> {
    const sql = `update app.client set status = 'erased', status_since = now() where practice_id = $1 and id = $2 and status <> 'erased'`;
    return (await this.database.change(sql, [currentPracticeId(), clientId])) === 1;
  }

  /** What tells who they are; coded facts stay, for counting. Runs as the worker, and may run twice. */
  async forget(clientId: string): Promise<void> {
    const values = [currentPracticeId(), clientId];
    for (const sql of forgetting) await this.database.manager.query(sql, values);
  }

  async files(clientId: string): Promise<string[]> {
    const sql = 'select id from app.file where practice_id = $1 and client_id = $2';
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId(), clientId])).map(({ id }) => id);
  }
}

const address = `'erased-' || $2::uuid || '@erased.invalid'`;
const forgetting = [
  `update app.client set name = '${nameless}', sort_name = '', pronouns = null, email = ${address}, country = null, time_zone = null, mail_hour = null where practice_id = $1 and id = $2`,
  `update app.consent set name = '${nameless}' where practice_id = $1 and client_id = $2`,
  ...['intake', 'client_word', 'client_tag', 'custom_value', 'timeline_item', 'note', 'pinned_alert'].map(
    (table) => `delete from app.${table} where practice_id = $1 and client_id = $2`,
  ),
];
