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
  /** Whether nobody else may know of it, until a row of an area shows it. */
  readonly isForClientAlone: boolean;
  /** What it is, for example `image/webp`. */
  readonly type: string;
  /** How many, before they were sealed. */
  readonly bytes: number;
  readonly name: EncryptedText;
  readonly uploadedBy: string | null;
}

const find = `
  select id, client_id as "clientId", for_everybody as "isForEverybody", for_client_alone as "isForClientAlone", type, bytes, name,
    uploaded_by as "uploadedBy"
  from app.file where practice_id = $1 and id = $2`;

// One statement that locks a row: of two uploads at once the second one counts the first.
const takeSpace = `
  insert into app.file_use (practice_id, bytes) select $1, $2::bigint where $2::bigint <= $3::bigint
  on conflict (practice_id) do update set bytes = file_use.bytes + excluded.bytes where file_use.bytes + excluded.bytes <= $3::bigint
  returning bytes`;

const takeSpaceOfClient = `
  insert into app.client_file_use (practice_id, client_id, bytes) select $1, $4::uuid, $2::bigint where $2::bigint <= $3::bigint
  on conflict (practice_id, client_id) do update set bytes = client_file_use.bytes + excluded.bytes
    where client_file_use.bytes + excluded.bytes <= $3::bigint
  returning bytes`;

/** What takes space: a file, by whose count it goes. */
type Weight = Pick<KeptFile, 'bytes' | 'clientId' | 'isForClientAlone'>;

/** Rows of files; row level security decides who finds which. */
@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<KeptFile | null> {
    const [row] = await this.database.read<KeptFile>(find, [currentPracticeId(), id]);
    return row ?? null;
  }

  async insert({ id, clientId, isForEverybody, isForClientAlone, type, bytes, name }: Omit<KeptFile, 'uploadedBy'>): Promise<void> {
    const sql = `insert into app.file (practice_id, id, client_id, for_everybody, type, bytes, name, uploaded_by, for_client_alone)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
    const who = currentContext().actor.memberId ?? null;
    await this.database.call(sql, [currentPracticeId(), id, clientId, isForEverybody, type, bytes, name, who, isForClientAlone]);
  }

  async remove(id: string): Promise<void> {
    await this.database.call('delete from app.file where practice_id = $1 and id = $2', [currentPracticeId(), id]);
  }

  /**
   * Takes space: of the practice, or of the client whose alone the file is, whose growing would else tell the practice of it.
   *
   * @param most bytes that may be kept
   * @returns false when there is not enough left
   */
  async takeSpace({ bytes, clientId, isForClientAlone }: Weight, most: number): Promise<boolean> {
    const values = [currentPracticeId(), bytes, most];
    const taken = isForClientAlone ? this.database.call(takeSpaceOfClient, [...values, clientId]) : this.database.call(takeSpace, values);
    return (await taken).length > 0;
  }

  async giveSpaceBack({ bytes, clientId, isForClientAlone }: Weight): Promise<void> {
    const [table, whose] = isForClientAlone ? ['client_file_use', ' and client_id = $3'] : ['file_use', ''];
    const sql = `update app.${table} set bytes = bytes - $2 where practice_id = $1${whose}`;
    await this.database.call(sql, [currentPracticeId(), bytes, ...(isForClientAlone ? [clientId] : [])]);
  }
}
