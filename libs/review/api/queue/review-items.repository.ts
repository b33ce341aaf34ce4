import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import { hasNeededConsents, isNamed } from '@rekindle/clients/api';
import type { LastAct, ReviewTab } from '@rekindle/review/domain';
import type { ReviewCounts, ReviewItem } from './review-item.type';
import type { PlaceInQueue } from './place-in-queue';

/** An item with who did the last thing to it. */
export interface ItemRow extends ReviewItem, LastAct {}

const waits = 'i.settled_at is null and i.snoozed_until is null';

// What a tab holds, by what it is sorted, and of which types that is; each is one index.
const tabs: Record<ReviewTab, { readonly holds: string; readonly by: string; readonly order: string; readonly place: string }> = {
  new: ranked(`not i.is_again and ${waits}`),
  replied: ranked(`i.is_again and ${waits}`),
  flagged: plain(`i.is_flagged and ${waits}`, 'i.due_at'),
  snoozed: plain('i.snoozed_until is not null', 'i.snoozed_until'),
  done: { ...plain('i.settled_at is not null', 'i.settled_at'), order: 'i.settled_at desc, i.id desc' },
};

// Nothing is shown of whoever has taken back what is needed, or is being erased. Asked of each item (`is true` keeps it from becoming a join), so that
// a page is read from its index and ends where it is full.
const isShown = `(${hasNeededConsents('i')}) is true`;

const columns = `i.id, i.client_id as "clientId", c.name as "clientName", i.kind, i.subject_id as "subjectId", i.thread_id as "threadId", i.code, i.version,
  i.words, i.arrived_at as "arrivedAt", i.is_again as "isAgain", i.due_at as "dueAt", i.is_promised as "isPromised", i.is_flagged as "isFlagged",
  i.snoozed_until as "snoozedUntil", i.settled_at as "settledAt", m.name as "settledBy", i.outcome, i.revision,
  i.acted_by as "actedBy", i.acted_at as "actedAt"`;

/** Items with the names of whom they are about and who settled them. @param items SQL of rows of the table */
function named(items: string): string {
  return `select ${columns} from (${items}) i join app.client c on c.practice_id = i.practice_id and c.id = i.client_id
    left join app.member m on m.practice_id = i.practice_id and m.id = i.settled_by`;
}

/** The queue as it is read. */
@Injectable()
export class ReviewItemsRepository {
  constructor(private readonly database: Database) {}

  /** @param search of whom, as it was typed; empty for everybody */
  async page(tab: ReviewTab, search: string, after: PlaceInQueue | null, most: number): Promise<ItemRow[]> {
    const { holds, by, order, place } = tabs[tab];
    const values: SqlValue[] = [currentPracticeId(), most];
    const conditions = [`i.practice_id = $1 and ${holds} and ${isShown}`];
    if (search) conditions.push(isNamed('i.client_id', search, (value) => `$${values.push(value)}`));
    // What is sorted the other way round continues below.
    const [behind, first] = [order.endsWith('desc') ? '<' : '>', values.length + 1];
    if (after) conditions.push(`(${by}) ${behind} (${place.replaceAll(/\$(\d)/g, (_, key) => `$${first - 1 + Number(key)}`)})`);
    const page = `select * from app.review_item i where ${conditions.join(' and ')} order by ${order} limit $2`;
    return this.database.read(`${named(page)} order by ${order}`, [...values, ...(after ?? [])]);
  }

  async find(id: string): Promise<ItemRow | null> {
    return isId(id) ? this.one('i.id = $2', id) : null;
  }

  async findOf(kind: string, subjectId: string): Promise<ItemRow | null> {
    return this.one('i.subject_id = $2 and i.kind = $3', subjectId, kind);
  }

  /** Each counted up to so many, so that it costs the same however much waits. */
  async counts(atMost: number): Promise<ReviewCounts> {
    const upTo = (holds: string) =>
      `(select count(*)::int from (select from app.review_item i where i.practice_id = $1 and ${holds} and ${isShown} limit $2) those)`;
    // As the indexes have it: what is due stands in front of each.
    const due = ['i.is_flagged', 'not i.is_flagged and i.is_again', 'not i.is_flagged and not i.is_again'].map((rank) =>
      upTo(`${rank} and i.due_at < now() and ${waits}`),
    );
    const oldest = `(select i.arrived_at from app.review_item i where i.practice_id = $1 and ${waits} and ${isShown} order by i.arrived_at limit 1)`;
    const each = (['new', 'replied', 'flagged', 'snoozed'] as const).map((tab) => `${upTo(tabs[tab].holds)} as "${tab}"`);
    const sql = `select ${each.join(', ')}, least($2, ${due.join(' + ')}) as overdue, ${oldest} as "oldestArrivedAt"`;
    const [row] = await this.database.read<ReviewCounts>(sql, [currentPracticeId(), atMost]);
    if (!row) throw new Error('A count has no row.');
    return row;
  }

  private async one(where: string, ...values: readonly string[]): Promise<ItemRow | null> {
    const item = `select * from app.review_item i where i.practice_id = $1 and ${where} and ${isShown}`;
    const [row] = await this.database.read<ItemRow>(named(item), [currentPracticeId(), ...values]);
    return row ?? null;
  }
}

function ranked(holds: string) {
  const by = '(not i.is_flagged), i.due_at, i.id';
  return { holds, by, order: by, place: '$1::boolean, $2::timestamptz, $3::uuid' };
}

function plain(holds: string, at: string) {
  const by = `${at}, i.id`;
  return { holds, by, order: by, place: '$1::timestamptz, $2::uuid' };
}
