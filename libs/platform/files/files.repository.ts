import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';

/** What is known of a file without opening it. */
export interface KeptFile {
  readonly id: string;
  /** The client whose it is; null for a file of the practice. */
  readonly clientId: string | null;
  /** Whether everybody in the practice may open it, clients included. */
  readonly isForEverybody: boolean;
  /** What it is, for example `image/webp`. */
  readonly type: string;
  /** How many, before they were sealed. */
  readonly bytes: number;
  readonly name: EncryptedText;
  readonly uploadedBy: string | null;
}

const find = `
  select id, client_id as "clientId", for_everybody as "isForEverybody", type, bytes, name, uploaded_by as "uploadedBy"
  from app.file where practice_id = $1 and id = $2`;

// One statement that locks the practice's row: of two uploads at once the second one counts the first.
const takeSpace = `
  insert into app.file_use (practice_id, bytes) select $1, $2::bigint where $2::bigint <= $3::bigint
  on conflict (practice_id) do update set bytes = file_use.bytes + excluded.bytes where file_use.bytes + excluded.bytes <= $3::bigint
  returning bytes`;

/** Rows of files; row level security decides who finds which. */
@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<KeptFile | null> {
    const [row] = await this.database.read<KeptFile>(find, [currentPracticeId(), id]);
    return row ?? null;
  }

  async insert({ id, clientId, isForEverybody, type, bytes, name }: Omit<KeptFile, 'uploadedBy'>): Promise<void> {
    await this.database.call(
      `insert into app.file (practice_id, id, client_id, for_everybody, type, bytes, name, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [currentPracticeId(), id, clientId, isForEverybody, type, bytes, name, currentContext().actor.memberId ?? null],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.call('delete from app.file where practice_id = $1 and id = $2', [currentPracticeId(), id]);
  }

  /** Takes space of the practice. @param most bytes that a practice may keep; @returns false when there is not enough left */
  async takeSpace(bytes: number, most: number): Promise<boolean> {
    return (await this.database.call(takeSpace, [currentPracticeId(), bytes, most])).length > 0;
  }

  async giveSpaceBack(bytes: number): Promise<void> {
    await this.database.call('update app.file_use set bytes = bytes - $2 where practice_id = $1', [currentPracticeId(), bytes]);
  }
}
