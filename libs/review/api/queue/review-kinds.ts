import { Injectable } from '@nestjs/common';
import type { ReviewOutcome } from '@rekindle/review/domain';

/** What is to become of the subject of an item. */
export interface Settling {
  readonly subjectId: string;
  readonly outcome: ReviewOutcome;
  /** What the client is told with it. */
  readonly note: string | null;
}

/** What is taken back of it. */
export interface Reopening {
  readonly subjectId: string;
  readonly from: ReviewOutcome;
  /** How it stood before; null where it waited. */
  readonly to: ReviewOutcome | null;
  /** What the client was told with it. */
  readonly saidId: string | null;
}

/** How an area settles things of its kind. Both run inside the transaction of the queue, and come first: so whoever else is at it waits there. */
export interface ReviewKind {
  readonly kind: `${string}.${string}`;
  /** @returns the id of what the client was told, where they were */
  settle(settling: Settling): Promise<string | null>;
  reopen(reopening: Reopening): Promise<void>;
}

/** The kinds of all areas. They say at start how theirs are settled, so that the same thing happens wherever a coach does it. */
@Injectable()
export class ReviewKinds {
  private readonly kinds = new Map<string, ReviewKind>();

  register(kind: ReviewKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Two areas settle ${kind.kind}.`);
    this.kinds.set(kind.kind, kind);
  }

  get(kind: string): ReviewKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`Nobody settles ${kind}.`);
    return found;
  }
}
