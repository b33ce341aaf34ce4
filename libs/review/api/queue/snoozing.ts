import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { Live } from '@rekindle/platform/live';

/** Due when an item has rested long enough; snoozed again meanwhile it is left alone. */
const wakeItem = defineJob<{ itemId: string }>('review.wake-item');

/** Lets what was snoozed come back by itself, on open pages too. */
@Injectable()
export class Snoozing {
  constructor(
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(wakeItem, ({ itemId }) => this.wake(itemId));
  }

  /** Inside the transaction that snoozes it. */
  async owe(itemId: string, until: Date): Promise<void> {
    await this.outbox.add(wakeItem, { itemId }, Math.max(0, (until.getTime() - Date.now()) / 1_000));
  }

  private async wake(itemId: string): Promise<void> {
    // A second is for clocks that differ.
    const sql = `update app.review_item set snoozed_until = null, revision = revision + 1, acted_by = null, acted_at = null, before = null
      where practice_id = $1 and id = $2 and snoozed_until <= now() + interval '1 second'`;
    await this.database.transaction(async () => {
      if ((await this.database.change(sql, [currentPracticeId(), itemId])) > 0) await this.live.tell('review');
    });
  }
}
