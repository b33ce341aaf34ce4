import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { type ImportField } from '@rekindle/clients/domain';
import { type ImportDuplicates, ImportState } from './client-import.type';

/** What was chosen when a list was started. */
export interface ImportChoices {
  readonly mapping: readonly (ImportField | null)[];
  readonly duplicates: ImportDuplicates;
  readonly isTagged: boolean;
  /** Whoever may not give clients to others, brings in their own only, and changes no others'. */
  readonly mayAssign: boolean;
  readonly seesAssignedOnly: boolean;
  /** The last day that had begun anywhere. */
  readonly today: string;
}

/** A list on its way, without its file. */
export interface ImportRecord {
  readonly id: string;
  readonly memberId: string;
  readonly state: ImportState;
  readonly choices: ImportChoices | null;
  readonly rows: number;
  readonly done: number;
  readonly added: number | null;
  readonly updated: number | null;
  readonly leftOut: number | null;
  readonly tagId: string | null;
}

const columns = `id, member_id as "memberId", state, choices, rows, done, added, updated, left_out as "leftOut", tag_id as "tagId"`;
const isKept = `(state <> 'waiting' or uploaded_at > now() - interval '24 hours')`;

@Injectable()
export class ClientImportsRepository {
  constructor(private readonly database: Database) {}

  /** What the same person handed in before and did not start is not wanted any more. */
  async insert({ id, rows, content }: { id: string; rows: number; content: Buffer }): Promise<void> {
    const memberId = currentContext().actor.memberId ?? null;
    await this.database.change(`delete from app.client_import where practice_id = $1 and member_id = $2 and state = 'waiting'`, [
      currentPracticeId(),
      memberId,
    ]);
    const sql = 'insert into app.client_import (practice_id, id, member_id, rows, content) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [currentPracticeId(), id, memberId, rows, content]);
  }

  async find(id: string): Promise<ImportRecord | null> {
    const sql = `select ${columns} from app.client_import where practice_id = $1 and id = $2 and ${isKept}`;
    const [row] = await this.database.read<ImportRecord>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }

  /** The sealed file; null once it is gone. */
  async findContent(id: string): Promise<Buffer | null> {
    const sql = `select content from app.client_import where practice_id = $1 and id = $2 and ${isKept}`;
    const [row] = await this.database.read<{ content: Buffer | null }>(sql, [currentPracticeId(), id]);
    return row?.content ?? null;
  }

  /** @returns false when somebody has started it before */
  async start(id: string, choices: ImportChoices): Promise<boolean> {
    const sql = `update app.client_import set state = 'running', choices = $3, started_at = now() where practice_id = $1 and id = $2 and state = 'waiting'`;
    return (await this.database.change(sql, [currentPracticeId(), id, JSON.stringify(choices)])) === 1;
  }

  /** Of two workers with one list the second waits, and then finds it done. Not with a lock of the row: progress is written to it apart. */
  async takeTurn(id: string): Promise<void> {
    await this.database.call(`select pg_advisory_xact_lock(hashtextextended('clients.import ' || $1, 0))`, [id]);
  }

  /** How far it is, for whoever looks. */
  async noteProgress(id: string, done: number): Promise<void> {
    const sql = 'update app.client_import set done = $3 where practice_id = $1 and id = $2';
    await this.database.apart(() => this.database.change(sql, [currentPracticeId(), id, done]));
  }

  async finish(
    id: string,
    { added, updated, leftOut, tagId }: Pick<ImportRecord, 'added' | 'updated' | 'leftOut' | 'tagId'>,
  ): Promise<void> {
    const sql = `update app.client_import set state = 'done', content = null, done = rows, added = $3, updated = $4, left_out = $5, tag_id = $6, finished_at = now()
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, added, updated, leftOut, tagId]);
  }

  /** What cannot be done, however often it is tried. Outside the transaction that it has undone. */
  async giveUp(id: string): Promise<void> {
    const sql = `update app.client_import set state = 'failed', content = null, finished_at = now() where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id]);
  }

  /** Removes what was never started. */
  async forget(id: string): Promise<void> {
    await this.database.change(`delete from app.client_import where practice_id = $1 and id = $2 and state = 'waiting'`, [
      currentPracticeId(),
      id,
    ]);
  }
}
