import { Injectable } from '@nestjs/common';
import { Live } from '@rekindle/platform/live';
import { reviewProblem } from '../review.problems';
import { ActsRepository } from './acts.repository';
import { ReviewItemsRepository } from './review-items.repository';
import { ReviewKinds, type Settling } from './review-kinds';

/** Settles what an item is about, for a page that knows no item. Inside a transaction. */
@Injectable()
export class Subjects {
  constructor(
    private readonly items: ReviewItemsRepository,
    private readonly acts: ActsRepository,
    private readonly kinds: ReviewKinds,
    private readonly live: Live,
  ) {}

  /** The same thing happens as in the queue. */
  async settle(kind: string, settling: Settling): Promise<void> {
    const saidId = await this.kinds.get(kind).settle(settling);
    // Asked only now: whoever else was at it is done.
    const item = await this.items.findOf(kind, settling.subjectId);
    if (!item || item.outcome === settling.outcome) return;
    if (!(await this.acts.settle(item, settling.outcome, saidId))) throw reviewProblem('changed-meanwhile');
    await this.live.tell('review');
  }
}
