import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { hasNeededConsents } from '@rekindle/clients/api';

/** An entry as a coach finds it in a list. */
export interface SharedLineRow {
  /** What coaches know it by. */
  readonly id: string;
  readonly writtenOn: string;
  readonly mood: number | null;
  readonly revision: number;
  readonly sharedAt: Date;
  readonly readRevision: number | null;
  readonly comments: number;
}

/** The same, to be opened. */
export interface SharedRow extends SharedLineRow {
  readonly clientId: string;
  readonly entryId: string;
  readonly content: EncryptedText;
  readonly savedAt: Date;
  readonly photos: string[];
}

const belongsTo = (table: string) =>
  `from app.${table} o where o.practice_id = e.practice_id and o.client_id = e.client_id and o.entry_id = e.id`;

const line = `e.shared_id as id, e.written_on::text as "writtenOn", e.mood, e.revision, e.shared_at as "sharedAt",
  (select max(o.revision) ${belongsTo('journal_reading')}) as "readRevision",
  (select count(*)::integer ${belongsTo('journal_comment')}) as comments`;

const one = `
  select ${line}, e.client_id as "clientId", e.id as "entryId", e.content, e.saved_at as "savedAt",
    array(select o.id::text ${belongsTo('journal_photo')} order by o.added_at, o.id) as photos
  from app.journal_entry e where e.practice_id = $1 and e.shared_id = $2 and ${hasNeededConsents('e')}`;

// Whether coaches may read what a client told is asked once, and not for each entry.
const page = `
  select ${line} from app.journal_entry e
  where e.practice_id = $1 and e.client_id = $2 and e.shared_at is not null and (e.shared_at, e.shared_id) < ($3::timestamptz, $4::uuid)
    and e.shared_at >= $5::timestamptz and (select ${hasNeededConsents('who')} from (select $1::uuid as practice_id, $2::uuid as client_id) who)
  order by e.shared_at desc, e.shared_id desc limit $6`;

const count = `
  select count(*)::integer as count from (select from app.journal_entry e
    where e.practice_id = $1 and e.client_id = $2 and e.shared_at >= $3::timestamptz
      and (select ${hasNeededConsents('who')} from (select $1::uuid as practice_id, $2::uuid as client_id) who) limit $4) counted`;

const settle = `
  insert into app.journal_reading (practice_id, client_id, entry_id, revision, read_by, settled_at)
  values ($1, $2, $3, $4, $5, case when $6 then now() end)
  on conflict (practice_id, client_id, entry_id, revision) do update set settled_at = excluded.settled_at`;

const read = `insert into app.journal_reading (practice_id, client_id, entry_id, revision, read_by) values ($1, $2, $3, $4, $5) on conflict do nothing`;

/** Entries that clients show. Of others there is no row for a coach, however it is asked for. */
@Injectable()
export class SharedEntriesRepository {
  constructor(private readonly database: Database) {}

  async find(sharedId: string): Promise<SharedRow | null> {
    if (!isId(sharedId)) return null;
    const [row] = await this.database.read<SharedRow>(one, [currentPracticeId(), sharedId]);
    return row ?? null;
  }

  /** What was shared last first. @param since only what was shared from then on */
  async page(
    clientId: string,
    since: Date | null,
    behind: { readonly at: string; readonly id: string },
    most: number,
  ): Promise<SharedLineRow[]> {
    const from = since?.toISOString() ?? '-infinity';
    return this.database.read<SharedLineRow>(page, [currentPracticeId(), clientId, behind.at, behind.id, from, most]);
  }

  /** How many were shared since then, counted up to `most`. */
  async count(clientId: string, since: Date, most: number): Promise<number> {
    const [row] = await this.database.read<{ count: number }>(count, [currentPracticeId(), clientId, since, most]);
    return row?.count ?? 0;
  }

  /** That the wording which stands there was opened: once, by whoever was first. */
  async noteRead({ clientId, entryId, revision }: SharedRow): Promise<void> {
    await this.database.change(read, [currentPracticeId(), clientId, entryId, revision, currentContext().actor.memberId ?? null]);
  }

  /** Settles the wording that stands there, or opens it again. Of two at once the second waits here. */
  async settle({ clientId, entryId, revision }: SharedRow, isSettled: boolean): Promise<void> {
    const who = currentContext().actor.memberId ?? null;
    await this.database.change(settle, [currentPracticeId(), clientId, entryId, revision, who, isSettled]);
  }
}
