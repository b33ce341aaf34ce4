import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { Live } from '@rekindle/platform/live';
import { CareService } from '@rekindle/clients/api';
import { dueBy } from '@rekindle/review/domain';
import { PromisesRepository } from './promises.repository';

/** The rest of what waits for somebody, behind an item. */
const dateAnew = defineJob<{ memberId: string; after: string }>('review.date-anew');

const atOnce = 500;

/** By when each item is due, as whoever answers for its client has promised. */
@Injectable()
export class DueDates {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly care: CareService,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(dateAnew, ({ memberId, after }) => this.database.transaction(() => this.step(memberId, after)));
  }

  /** Of what arrives now. As the worker. */
  async of(clientId: string, arrivedAt: Date): Promise<{ dueAt: Date; isPromised: boolean }> {
    const memberId = await this.care.responsibleFor(clientId);
    await this.promises.takeTurn(memberId, 'among-others');
    const { windows, timeZone, away } = (await this.promises.find(memberId)) ?? none;
    return dueBy(windows, timeZone, arrivedAt, away);
  }

  /** They have promised something else, go away, or answer for other clients: what waits is due anew, much of it a moment later. */
  async follow(memberId: string): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      await this.promises.takeTurn(memberId, 'alone');
      await this.step(memberId, null);
    });
  }

  private async step(memberId: string, after: string | null): Promise<void> {
    const rows = await this.promises.waiting(memberId, after, atOnce);
    const last = rows.at(-1);
    if (!last) return;
    const { windows, timeZone, away } = (await this.promises.find(memberId)) ?? none;
    await this.promises.date(rows.map(({ id, arrivedAt }) => ({ id, ...dueBy(windows, timeZone, arrivedAt, away) })));
    if (rows.length === atOnce) await this.outbox.add(dateAnew, { memberId, after: last.id });
    await this.live.tell('review');
  }
}

const none = { windows: [], timeZone: 'UTC', away: null };
