import { Injectable } from '@nestjs/common';
import { AuditTrail, noting } from '@rekindle/platform/audit';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { hasNeededConsents } from '@rekindle/clients/api';
import type { EntryKind } from '@rekindle/journal/domain';

/** An entry as it lies in the database. */
export interface EntryRow {
  readonly id: string;
  readonly writtenOn: string;
  readonly mood: number | null;
  readonly content: EncryptedText;
  readonly revision: number;
  readonly begunAt: Date;
  readonly savedAt: Date;
  readonly sharedId: string | null;
  readonly sharedAt: Date | null;
  readonly isRemoved: boolean;
  readonly kind: EntryKind;
  /** In the vault: in no list but its own, and shown to nobody. */
  readonly isPutAway: boolean;
  /** The first day on which it can be read again. */
  readonly lockedUntil: string | null;
  /** Whose calendar that day is of; null where none is needed. */
  readonly zone: string | null;
  readonly photos: string[];
  /** The latest wording that a coach has opened. */
  readonly readRevision: number | null;
}

export type NewWording = Pick<
  EntryRow,
  'id' | 'writtenOn' | 'mood' | 'content' | 'revision' | 'begunAt' | 'kind' | 'isPutAway' | 'lockedUntil'
>;

/** Which page of entries. */
export interface RowsWanted {
  /** The first day. */
  readonly from: string;
  /** The last entry of the page before. */
  readonly behind: { readonly day: string; readonly id: string };
  readonly most: number;
  readonly isFirstDayFirst: boolean;
  readonly isOfVault: boolean;
}

const columns = `e.id, e.written_on::text as "writtenOn", e.mood, e.content, e.revision, e.begun_at as "begunAt", e.saved_at as "savedAt",
  e.shared_id as "sharedId", e.shared_at as "sharedAt", e.removed_at is not null as "isRemoved",
  e.kind, e.put_away as "isPutAway", e.locked_until::text as "lockedUntil",
  case when e.locked_until is not null then (select coalesce(c.time_zone, p.time_zone) from app.client c join app.practice p on p.id = c.practice_id
    where c.practice_id = e.practice_id and c.id = e.client_id) end as zone,
  array(select p.id::text from app.journal_photo p where p.practice_id = e.practice_id and p.client_id = e.client_id and p.entry_id = e.id
    order by p.added_at, p.id) as photos,
  (select max(r.revision) from app.journal_reading r where r.practice_id = e.practice_id and r.client_id = e.client_id and r.entry_id = e.id)
    as "readRevision"`;

const one = `select ${columns} from app.journal_entry e where e.practice_id = $1 and e.client_id = $2 and e.id = $3`;

const before = `
  select ${hasNeededConsents('who')} as "hasConsents", ${columns}
  from (select $1::uuid as practice_id, $2::uuid as client_id) who
    left join app.journal_entry e on e.practice_id = who.practice_id and e.client_id = who.client_id and e.id = $3`;

const page = ({ isFirstDayFirst, isOfVault }: RowsWanted) => {
  const [beyond, order] = isFirstDayFirst ? ['>', 'asc'] : ['<', 'desc'];
  return `
  select ${columns} from app.journal_entry e where e.practice_id = $1 and e.client_id = $2 and e.removed_at is null
    and ${isOfVault ? '' : 'not '}e.put_away and (e.written_on, e.id) ${beyond} ($3::date, $4::uuid) and e.written_on >= $5::date
  order by e.written_on ${order}, e.id ${order} limit $6`;
};

// Beside the wording that is to be kept the one that stood there is laid aside, sealed as it is. One that was written meanwhile is not written over: it
// stands at another revision than the one that was seen.
const write = `
  with earlier as (
    insert into app.journal_revision (practice_id, client_id, entry_id, revision, written_on, mood, content, saved_at)
    select practice_id, client_id, id, revision, written_on, mood, content, saved_at from app.journal_entry
    where practice_id = $1 and client_id = $2 and id = $3 and revision = $7 - 1 and $9
    on conflict do nothing
  ), kept as (
    insert into app.journal_entry (practice_id, client_id, id, written_on, mood, content, revision, begun_at, kind, put_away, locked_until)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $10, $11, $12)
    on conflict (practice_id, client_id, id) do update
      set written_on = excluded.written_on, mood = excluded.mood, content = excluded.content, revision = excluded.revision,
        saved_at = excluded.saved_at, removed_at = null, locked_until = excluded.locked_until
      where journal_entry.revision = excluded.revision - 1 and journal_entry.put_away = excluded.put_away
    returning saved_at
  )
  select saved_at as "savedAt", ${noting(13)} from kept`;

/** Entries of the client at work, sealed as they lie. */
@Injectable()
export class EntriesRepository {
  constructor(
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async find(clientId: string, id: string): Promise<EntryRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<EntryRow>(one, [currentPracticeId(), clientId, id]);
    return row ?? null;
  }

  /** What a wording that comes in has to be measured by, in one round trip: what was agreed to, and what stands there. */
  async before(clientId: string, id: string): Promise<{ readonly hasConsents: boolean; readonly known: EntryRow | null }> {
    const [row] = await this.database.read<EntryRow & { hasConsents: boolean }>(before, [currentPracticeId(), clientId, id]);
    return { hasConsents: row?.hasConsents ?? false, known: row?.content ? row : null };
  }

  /**
   * Writes a wording and notes it, in one round trip. What is removed is there again.
   *
   * @param keepsEarlier whether the wording before it is laid aside
   * @returns when it was saved; null when another one came in since `before`, and nothing was written
   */
  async write(clientId: string, wording: NewWording, keepsEarlier: boolean): Promise<Date | null> {
    const { id, writtenOn, mood, content, revision, begunAt, kind, isPutAway, lockedUntil } = wording;
    const [row] = await this.database.call<{ savedAt: Date }>(write, [
      ...[currentPracticeId(), clientId, id, writtenOn, mood, content, revision, begunAt, keepsEarlier, kind, isPutAway, lockedUntil],
      ...this.audit.values({ action: 'journal.own-written', object: { kind: 'journal-entry', id }, clientId }),
    ]);
    return row?.savedAt ?? null;
  }

  async page(clientId: string, wanted: RowsWanted): Promise<EntryRow[]> {
    const { behind, from, most } = wanted;
    return this.database.read<EntryRow>(page(wanted), [currentPracticeId(), clientId, behind.day, behind.id, from, most]);
  }

  /** Each day on which something was written that was not put away, in order. @param from the first day */
  async days(clientId: string, from: string): Promise<string[]> {
    const sql = `select distinct written_on::text as day from app.journal_entry
      where practice_id = $1 and client_id = $2 and removed_at is null and not put_away and written_on >= $3::date order by 1`;
    return (await this.database.read<{ day: string }>(sql, [currentPracticeId(), clientId, from])).map(({ day }) => day);
  }

  /** What it said before, the latest first. */
  async earlier(clientId: string, id: string): Promise<Pick<EntryRow, 'writtenOn' | 'mood' | 'content' | 'revision' | 'savedAt'>[]> {
    if (!isId(id)) return [];
    const sql = `select written_on::text as "writtenOn", mood, content, revision, saved_at as "savedAt" from app.journal_revision
      where practice_id = $1 and client_id = $2 and entry_id = $3 order by revision desc limit 50`;
    return this.database.read(sql, [currentPracticeId(), clientId, id]);
  }
}
