import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import type { Database } from '@rekindle/platform/database';

/** The key of a practice, wrapped by a master key. */
export interface RingKey {
  readonly version: number;
  readonly masterId: string;
  readonly wrapped: Buffer;
}

/** The key of a client, a practice or an account, wrapped by the key of the practice. `wrapped` is null once it was shredded. */
export interface DataKey {
  readonly id: string;
  readonly holderId: string;
  readonly ringVersion: number;
  readonly wrapped: Buffer | null;
}

const dataKey = 'id, holder_id as "holderId", ring_version as "ringVersion", wrapped';

/** The wrapped keys of the practice at hand, in a database of their own. */
export class KeyStore {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async ringKeys(): Promise<RingKey[]> {
    const sql = 'select version, master_id as "masterId", wrapped from keys.ring_key where practice_id = $1 order by version desc';
    return this.database.read<RingKey>(sql, [currentPracticeId()]);
  }

  /** Does nothing when somebody else was first. */
  async addRingKey({ version, masterId, wrapped }: RingKey): Promise<void> {
    const sql = `insert into keys.ring_key (practice_id, version, master_id, wrapped) values ($1, $2, $3, $4) on conflict do nothing`;
    await this.database.call(sql, [currentPracticeId(), version, masterId, wrapped]);
  }

  /** Practices, of all, with a key that another master key wraps. */
  async practicesUnderOtherMasters(current: string, most: number): Promise<string[]> {
    const sql = 'select id from keys.practices_under_other_masters($1, $2) as id';
    return (await this.database.read<{ id: string }>(sql, [current, most])).map(({ id }) => id);
  }

  async rewrapRingKey({ version, masterId, wrapped }: RingKey): Promise<void> {
    const sql = 'update keys.ring_key set master_id = $3, wrapped = $4 where practice_id = $1 and version = $2';
    await this.database.call(sql, [currentPracticeId(), version, masterId, wrapped]);
  }

  /** Forgets versions that wrap nothing any more. */
  async dropRingKeysBefore(version: number): Promise<void> {
    const sql = `delete from keys.ring_key r where practice_id = $1 and version < $2
      and not exists (select from keys.data_key d where d.practice_id = r.practice_id and d.ring_version = r.version and d.wrapped is not null)`;
    await this.database.call(sql, [currentPracticeId(), version]);
  }

  async findDataKey(id: string): Promise<DataKey | null> {
    const sql = `select ${dataKey} from keys.data_key where practice_id = $1 and id = $2`;
    const [row] = await this.database.read<DataKey>(sql, [currentPracticeId(), id]);
    return row ?? null;
  }

  /** The key that writes for a holder; also found when it was shredded, so that nobody starts a new one for somebody erased. */
  async findCurrentDataKey(holderId: string): Promise<DataKey | null> {
    const sql = `select ${dataKey} from keys.data_key where practice_id = $1 and holder_id = $2 and retired_at is null`;
    const [row] = await this.database.read<DataKey>(sql, [currentPracticeId(), holderId]);
    return row ?? null;
  }

  /** Does nothing when somebody else was first. */
  async addDataKey({ id, holderId, ringVersion, wrapped }: DataKey): Promise<void> {
    const sql = `insert into keys.data_key (practice_id, id, holder_id, ring_version, wrapped) values ($1, $2, $3, $4, $5) on conflict do nothing`;
    await this.database.call(sql, [currentPracticeId(), id, holderId, ringVersion, wrapped]);
  }

  async rewrapDataKey({ id, ringVersion, wrapped }: DataKey): Promise<void> {
    // A key that was shredded in the meantime stays shredded.
    const sql = 'update keys.data_key set ring_version = $3, wrapped = $4 where practice_id = $1 and id = $2 and wrapped is not null';
    await this.database.call(sql, [currentPracticeId(), id, ringVersion, wrapped]);
  }

  /** Keys that are still wrapped by an older version, some at a time. */
  async dataKeysBefore(ringVersion: number, most: number): Promise<DataKey[]> {
    const sql = `select ${dataKey} from keys.data_key where practice_id = $1 and ring_version < $2 and wrapped is not null order by id limit $3`;
    return this.database.read<DataKey>(sql, [currentPracticeId(), ringVersion, most]);
  }

  async countDataKeys(): Promise<number> {
    const sql = 'select count(*)::int as count from keys.data_key where practice_id = $1 and wrapped is not null';
    const [row] = await this.database.read<{ count: number }>(sql, [currentPracticeId()]);
    return row?.count ?? 0;
  }

  /** Destroys every key of a holder and leaves a mark: what they wrapped cannot be opened again, and no new one is made. */
  async shred(holderId: string): Promise<void> {
    const sql = `
      with destroyed as (
        update keys.data_key set wrapped = null, shredded_at = now() where practice_id = $1 and holder_id = $2 and wrapped is not null
      )
      insert into keys.data_key (practice_id, id, holder_id, ring_version, shredded_at) values ($1, $3, $2, 0, now()) on conflict do nothing`;
    await this.database.call(sql, [currentPracticeId(), holderId, newId()]);
  }
}
