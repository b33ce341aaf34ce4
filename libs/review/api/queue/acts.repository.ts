import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { ReviewOutcome } from '@rekindle/review/domain';

/** An item as somebody has seen it: whoever acts on an older one changes nothing. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** How an item stood before the last act. */
export interface Before {
  readonly outcome: ReviewOutcome | null;
  /** What the client was told with the act, in the area of its kind. */
  readonly saidId: string | null;
}

const before = (said: string) => `jsonb_build_object('isFlagged', is_flagged, 'snoozedUntil', snoozed_until, 'settledAt', settled_at,
  'settledBy', settled_by, 'outcome', outcome, 'saidId', ${said})`;

/** What is done with an item: each on top of the revision that was seen, so that of two at once one holds. */
@Injectable()
export class ActsRepository {
  constructor(private readonly database: Database) {}

  async settle(seen: Seen, outcome: ReviewOutcome, saidId: string | null): Promise<boolean> {
    const set = `settled_at = date_trunc('milliseconds', clock_timestamp()), settled_by = $4, outcome = $5, snoozed_until = null`;
    return this.act(seen, set, 'true', before('$6::text'), outcome, saidId);
  }

  async snooze(seen: Seen, until: Date): Promise<boolean> {
    return this.act(seen, 'snoozed_until = $5', 'settled_at is null', before('null'), until);
  }

  async flag(seen: Seen, isOn: boolean): Promise<boolean> {
    return this.act(seen, 'is_flagged = $5', 'settled_at is null', before('null'), isOn);
  }

  async findBefore(id: string): Promise<Before | null> {
    const [row] = await this.database.read<{ before: Before | null }>(
      'select before from app.review_item where practice_id = $1 and id = $2',
      [currentPracticeId(), id],
    );
    return row?.before ?? null;
  }

  /** As it stood before; what was to rest until a time that has passed rests no more. What has a newer one after it stays settled. */
  async undo({ id, revision }: Seen): Promise<boolean> {
    const then = (key: string) => `(before ->> '${key}')::timestamptz`;
    const sql = `update app.review_item i set is_flagged = (before ->> 'isFlagged')::boolean, settled_at = ${then('settledAt')},
        settled_by = (before ->> 'settledBy')::uuid, outcome = before ->> 'outcome',
        snoozed_until = case when ${then('snoozedUntil')} > now() then ${then('snoozedUntil')} end,
        revision = revision + 1, acted_by = null, acted_at = null, before = null
      where practice_id = $1 and id = $2 and revision = $3 and before is not null and (settled_at is null or not exists (
        select from app.review_item o where o.practice_id = $1 and o.kind = i.kind and o.thread_id = i.thread_id and o.settled_at is null))`;
    return (await this.database.change(sql, [currentPracticeId(), id, revision])) === 1;
  }

  private async act({ id, revision }: Seen, set: string, where: string, was: string, ...values: readonly SqlValue[]): Promise<boolean> {
    const sql = `update app.review_item set ${set}, revision = revision + 1, acted_by = $4, acted_at = clock_timestamp(), before = ${was}
      where practice_id = $1 and id = $2 and revision = $3 and ${where}`;
    const whoActs = currentContext().actor.memberId ?? null;
    return (await this.database.change(sql, [currentPracticeId(), id, revision, whoActs, ...values])) === 1;
  }
}
