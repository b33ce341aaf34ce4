import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { PlansRepository } from '../plans/plans.repository';
import { DaysAhead } from './days-ahead.service';

/** Some of those who live by the clock of the practice, behind one of them; the first ones behind nobody. */
const followPractice = defineJob<{ after: string }>('check-ins.follow-practice');

// Each is a transaction of some statements; a practice with thousands takes as many jobs as it needs.
const atOnce = 100;

/** Lays days out anew for clients who have no clock of their own, once the practice goes by another one. */
@Injectable()
export class PracticeClock {
  constructor(
    private readonly plans: PlansRepository,
    private readonly ahead: DaysAhead,
    private readonly outbox: Outbox,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(followPractice, ({ after }) => this.step(after));
  }

  /** Inside the transaction that changes the clock. */
  async follow(): Promise<void> {
    await this.outbox.add(followPractice, { after: '' });
  }

  // May run twice: days that lie where they should are taken back and laid out there again.
  private async step(after: string): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      const clients = await this.plans.byPracticeClock(after || null, atOnce);
      for (const clientId of clients) await this.database.transaction(() => this.ahead.follow(clientId));
      const last = clients.at(-1);
      if (last && clients.length === atOnce) await this.database.transaction(() => this.outbox.add(followPractice, { after: last }));
    });
  }
}
