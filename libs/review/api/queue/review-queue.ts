import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import { Flags } from '@rekindle/safety/api';
import { DueDates } from '../promise/due-dates';
import { type Arrival, ArrivalsRepository } from './arrivals.repository';

/** What other areas put in front of coaches, each inside the transaction of what causes it. */
@Injectable()
export class ReviewQueue {
  constructor(
    private readonly arrivals: ArrivalsRepository,
    private readonly dueDates: DueDates,
    private readonly flags: Flags,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** Of somebody who is looked after it comes flagged. A newer version takes the place of one that waits. */
  async put(arrival: Arrival): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      const isFlagged = arrival.isFlagged || (await this.flags.isUrgent(arrival.clientId));
      const arrivedAt = new Date();
      // One thing may come again, such as an entry that was written anew.
      if (arrival.isAgain) await this.arrivals.withdrawSettled(arrival);
      await this.arrivals.put({ ...arrival, isFlagged }, { arrivedAt, ...(await this.dueDates.of(arrival.clientId, arrivedAt)) });
    });
    await this.live.tell('review');
  }

  /** What is for no coach any more is gone, settled or not. */
  async withdraw(kind: Arrival['kind'], subjectIds: readonly string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    await this.database.as({ actor: worker }, () => this.arrivals.withdraw(kind, subjectIds));
    await this.live.tell('review');
  }

  /** Of somebody who asked to be forgotten. As the worker. */
  async forget(clientId: string): Promise<void> {
    await this.arrivals.forget(clientId);
    await this.live.tell('review');
  }
}
