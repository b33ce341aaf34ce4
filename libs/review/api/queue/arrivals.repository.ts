import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';

/** Something of a client that arrives for a coach. */
export interface Arrival {
  readonly clientId: string;
  readonly kind: `${string}.${string}`;
  readonly subjectId: string;
  readonly threadId: string;
  readonly code: string;
  readonly version: string;
  readonly words: number;
  /** A coach has said something to what came before it. */
  readonly isAgain: boolean;
  readonly isFlagged: boolean;
}

interface Due {
  readonly arrivedAt: Date;
  readonly dueAt: Date;
  readonly isPromised: boolean;
}

// A newer version takes the place of what waits, which is then seen by nobody who held the older. Whatever was promised for the older is kept.
const put = `
  insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again, due_at,
    is_promised, is_flagged)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (practice_id, kind, thread_id) where settled_at is null do update set subject_id = excluded.subject_id, code = excluded.code,
    version = excluded.version, words = excluded.words, arrived_at = excluded.arrived_at, is_again = review_item.is_again or excluded.is_again,
    due_at = least(review_item.due_at, excluded.due_at),
    is_promised = case when review_item.due_at <= excluded.due_at then review_item.is_promised else excluded.is_promised end,
    is_flagged = review_item.is_flagged or excluded.is_flagged, snoozed_until = null, revision = review_item.revision + 1,
    acted_by = null, acted_at = null, before = null`;

/** What comes into the queue and goes out of it without a coach. As the worker: a client must be able to cause an item, and never to write one. */
@Injectable()
export class ArrivalsRepository {
  constructor(private readonly database: Database) {}

  async put(arrival: Arrival, { arrivedAt, dueAt, isPromised }: Due): Promise<void> {
    const { clientId, kind, subjectId, threadId, code, version, words, isAgain, isFlagged } = arrival;
    const whose = [currentPracticeId(), newId<string>(), clientId, kind, subjectId, threadId, code, version, words];
    await this.database.change(put, [...whose, arrivedAt, isAgain, dueAt, isPromised, isFlagged]);
  }

  /** @returns how many there were */
  async withdraw(kind: string, subjectIds: readonly string[]): Promise<number> {
    const sql = 'delete from app.review_item where practice_id = $1 and kind = $2 and subject_id = any($3::uuid[])';
    return this.database.change(sql, [currentPracticeId(), kind, subjectIds]);
  }

  /** What was settled of the same thing makes way for what waits now. */
  async withdrawSettled({ kind, subjectId }: Pick<Arrival, 'kind' | 'subjectId'>): Promise<void> {
    const sql = 'delete from app.review_item where practice_id = $1 and kind = $2 and subject_id = $3 and settled_at is not null';
    await this.database.change(sql, [currentPracticeId(), kind, subjectId]);
  }

  async forget(clientId: string): Promise<void> {
    await this.database.change('delete from app.review_item where practice_id = $1 and client_id = $2', [currentPracticeId(), clientId]);
  }
}
