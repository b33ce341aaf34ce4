import { Injectable, Logger } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { DigestService } from '../digest/digest.service';
import { DigestsRepository } from '../digest/digests.repository';
import { PlansRepository } from '../plans/plans.repository';
import { CheckInsRepository } from './check-ins.repository';
import { OutcomesService } from './outcomes.service';
import { DaysAhead } from './days-ahead.service';

const atOnce = 200;
/** Fewer than the pool has connections: mail is sent meanwhile. */
const sideBySide = 4;

interface Owed {
  readonly practiceId: string;
  readonly id: string;
}

/** What time does to check-ins: days come closer and are laid out, others are over and are closed, and mornings come. In any number of processes. */
@Injectable()
export class CheckInRound {
  private readonly logger = new Logger('check-ins');

  constructor(
    private readonly plans: PlansRepository,
    private readonly checkIns: CheckInsRepository,
    private readonly ahead: DaysAhead,
    private readonly outcomes: OutcomesService,
    private readonly digests: DigestsRepository,
    private readonly digest: DigestService,
  ) {}

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
      (id) => this.outcomes.close(id),
    );
    await this.drain(
      'tell',
      () => this.digests.takeDue(atOnce),
      () => this.digest.write(),
    );
  }

  // One that fails is tried with the next round and holds up no other; a batch in which all fail ends the round.
  private async drain(what: string, take: () => Promise<Owed[]>, work: (id: string) => Promise<void>): Promise<void> {
    for (let done = atOnce; done === atOnce;) {
      const owed = (await this.attempt(what, () => runInContext({ requestId: newId(), actor: worker }, take))) ?? [];
      done = 0;
      const next = async (): Promise<void> => {
        for (let one = owed.pop(); one; one = owed.pop()) {
          const { practiceId, id } = one;
          const isDone = await this.attempt(what, () =>
            runInContext({ requestId: id, actor: worker, practiceId }, async () => (await work(id), true)),
          );
          if (isDone) done += 1;
        }
      };
      await Promise.all(Array.from({ length: sideBySide }, next));
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
