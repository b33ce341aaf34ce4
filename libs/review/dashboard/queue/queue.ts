import {
  Pages,
  type QueuedItemFragment,
  ReviewQueueDocument,
  type ReviewQueueQuery,
  type ReviewQueueQueryVariables,
} from '@rekindle/shared/graphql';
import type { Tab } from './review-tabs';

/** The items of a tab, page after page: those of everybody, or of whom a search finds. Needs an injection context. */
export class Queue extends Pages<ReviewQueueQuery, ReviewQueueQueryVariables, QueuedItemFragment> {
  constructor(tab: () => Tab, search: () => string | null) {
    super(
      ReviewQueueDocument,
      () => ({ tab: tab(), search: search() }),
      ({ reviewQueue }) => ({ rows: reviewQueue.items, endCursor: reviewQueue.next }),
    );
  }

  /** The item that stands so many places below another, if there is one; with none given, the first. */
  beside(id: string | undefined, steps: 1 | -1): QueuedItemFragment | undefined {
    const rows = this.rows() ?? [];
    const place = rows.findIndex((row) => row.id === id);
    return place < 0 ? rows[0] : rows[place + steps];
  }

  /** It was dealt with, and lies elsewhere now. @returns what comes next: what stood below it, or else above */
  leave(id: string): QueuedItemFragment | undefined {
    const next = this.beside(id, 1) ?? this.beside(id, -1);
    this.change((rows) => rows.filter((row) => row.id !== id));
    return next;
  }

  renew(item: QueuedItemFragment): void {
    this.change((rows) => rows.map((row) => (row.id === item.id ? item : row)));
  }
}
