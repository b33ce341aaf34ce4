import type { DemoClient } from '@rekindle/clients/api/demo';
import { type Ground, table } from '@rekindle/platform/demo';
import { dueBy, type ReviewOutcome } from '@rekindle/review/domain';
import { promiseOf } from './own.part';

/** The queue; a part that adds to it names it among its tables. */
export const reviewItems = table(
  'app.review_item',
  ...(['practice_id', 'id', 'client_id', 'kind', 'subject_id', 'thread_id', 'code', 'version', 'words', 'arrived_at', 'is_again'] as const),
  ...(['due_at', 'is_promised', 'is_flagged', 'snoozed_until', 'settled_at', 'settled_by', 'outcome', 'revision'] as const),
);

/** What waits, or waited, as `ReviewQueue.put` takes it. */
export interface DemoItem {
  readonly kind: `${string}.${string}`;
  readonly subjectId: string;
  readonly threadId: string;
  readonly code: string;
  readonly version: string;
  readonly words: number;
  readonly arrivedAt: Date;
  readonly isAgain?: boolean;
  readonly isFlagged?: boolean;
  readonly snoozedUntil?: Date | null;
  readonly settled?: { readonly at: Date; readonly outcome: ReviewOutcome } | null;
}

/** Puts something into the queue of whoever coaches a client. */
export function waits({ practice, coach, id: client_id }: DemoClient, { rows, chance }: Ground, item: DemoItem): void {
  const { arrivedAt, settled = null } = item;
  const { windows, timeZone } = promiseOf(practice, coach);
  const { dueAt, isPromised } = dueBy(windows, timeZone, arrivedAt);
  rows.add(reviewItems, {
    ...{ practice_id: practice.id, id: chance.id(arrivedAt), client_id, kind: item.kind, subject_id: item.subjectId },
    ...{ thread_id: item.threadId, code: item.code, version: item.version, words: item.words, arrived_at: arrivedAt },
    ...{ is_again: item.isAgain ?? false, due_at: dueAt, is_promised: isPromised, is_flagged: item.isFlagged ?? false },
    ...{ snoozed_until: item.snoozedUntil ?? null, settled_at: settled?.at ?? null, settled_by: settled && coach.id },
    ...{ outcome: settled?.outcome ?? null, revision: settled || item.snoozedUntil ? 2 : 1 },
  });
}
