import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { ClosingService } from './closing.service';
import { CheckInsRepository } from './check-ins.repository';
import { DaysAhead } from './days-ahead.service';
import { PlansRepository } from '../plans/plans.repository';

const pause = 10_000;
const atOnce = 200;

interface Owed {
  readonly practiceId: string;
  readonly id: string;
}

/** What the worker process does for check-ins beside mail: lays days out, and closes those whose time is over. In any number. */
@Injectable()
export class CheckInLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('check-ins');
  private timer?: NodeJS.Timeout;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly plans: PlansRepository,
    private readonly checkIns: CheckInsRepository,
    private readonly ahead: DaysAhead,
    private readonly closing: ClosingService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.round = this.round.then(() => this.turn())), pause);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** Once over all that is due, until nothing is left. */
  async turn(): Promise<void> {
    await this.drain(
      'lay out',
      () => this.plans.takeDue(atOnce),
      (id) => this.ahead.layOut(id),
    );
    await this.drain(
      'close',
      () => this.checkIns.takePast(atOnce),
      (id) => this.closing.close(id),
    );
  }

  // One that fails is tried with the next round and holds up no other; a batch in which all fail ends the round.
  private async drain(what: string, take: () => Promise<Owed[]>, work: (id: string) => Promise<void>): Promise<void> {
    for (let taken = atOnce; taken === atOnce;) {
      const owed = await this.attempt(what, () => runInContext({ requestId: newId(), actor: worker }, take));
      const done = await Promise.all(
        (owed ?? []).map(({ practiceId, id }) =>
          this.attempt(what, () => runInContext({ requestId: id, actor: worker, practiceId }, () => work(id).then(() => true))),
        ),
      );
      taken = done.filter(Boolean).length;
    }
  }

  private async attempt<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.logger.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}
