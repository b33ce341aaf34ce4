import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';

/** Where the sealed bytes of files lie. What they are and whose is in the table of files, which is asked first. */
export abstract class FileStore {
  /** Inside the transaction that makes the file's row; a store elsewhere may keep what is never committed, for nobody can reach it. */
  abstract put(fileId: string, sealed: Buffer): Promise<void>;

  /** Throws when nothing is kept under this id. */
  abstract get(fileId: string): Promise<Buffer>;

  abstract remove(fileId: string): Promise<void>;
}

/** Beside the data: one place to back up, and one transaction for a file and its row. */
@Injectable()
export class PostgresFileStore extends FileStore {
  constructor(private readonly database: Database) {
    super();
  }

  override async put(fileId: string, sealed: Buffer): Promise<void> {
    const sql = 'insert into app.file_content (practice_id, file_id, content) values ($1, $2, $3)';
    await this.database.call(sql, [currentPracticeId(), fileId, sealed]);
  }

  override async get(fileId: string): Promise<Buffer> {
    const sql = 'select content from app.file_content where practice_id = $1 and file_id = $2';
    const [row] = await this.database.read<{ content: Buffer }>(sql, [currentPracticeId(), fileId]);
    if (!row) throw new Error(`The content of the file ${fileId} is missing.`);
    return row.content;
  }

  override async remove(fileId: string): Promise<void> {
    await this.database.call('delete from app.file_content where practice_id = $1 and file_id = $2', [currentPracticeId(), fileId]);
  }
}
