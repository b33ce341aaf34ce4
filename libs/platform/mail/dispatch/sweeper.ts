import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { mailsByState } from '@rekindle/platform/observe';
import { Dispatches } from './dispatches';

const second = 1_000;
const minute = 60 * second;

/** What the worker process does beside sending: takes back what was left lying, counts, and makes the tables of the coming months. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private timers: NodeJS.Timeout[] = [];

  constructor(private readonly dispatches: Dispatches) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.prepareMonths();
    await this.sweep();
    this.timers = [
      setInterval(() => void this.sweep(), 5 * second),
      setInterval(() => void this.count(), minute),
      setInterval(() => void this.prepareMonths(), 24 * 60 * minute),
    ];
  }

  beforeApplicationShutdown(): void {
    this.timers.forEach(clearInterval);
  }

  /** Once over everything that nobody looks after. */
  async sweep(): Promise<void> {
    await this.attempt('sweep', async () => {
      for (const { id, ...stuck } of await this.dispatches.sweep()) this.logger.error({ dispatch: id, ...stuck });
    });
  }

  /** Shows how many mails stand where. */
  count(): Promise<void> {
    return this.attempt('count', async () => {
      for (const { state, rows } of await this.dispatches.count()) mailsByState.set({ state }, rows);
    });
  }

  private prepareMonths(): Promise<void> {
    return this.attempt('prepare months', () => this.dispatches.prepareMonths());
  }

  // The next round tries again; the loop itself must not end.
  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await runInContext({ requestId: newId(), actor: worker }, work);
    } catch (error) {
      this.logger.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
