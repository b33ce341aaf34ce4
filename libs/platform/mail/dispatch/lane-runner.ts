import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import type { Claim } from './dispatch';
import { Dispatches } from './dispatches';
import { lanes, type Lane } from './lanes';
import { Relay } from '../relay/relay';
import { Sender } from './sender';
import { wait } from './wait';

const idle = 500;
/** Milliseconds that mails in hand get when the process is told to stop; what takes longer shows as doubt, never as a second mail. */
const lastGrace = 20_000;

/** The loops of the worker process, one per lane: claim as many as there are free hands, send them side by side. */
@Injectable()
export class LaneRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private running: Promise<unknown> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly dispatches: Dispatches,
    private readonly sender: Sender,
    private readonly relay: Relay,
  ) {}

  onApplicationBootstrap(): void {
    this.running = Promise.all(lanes.map((lane) => this.run(lane)));
  }

  /** Before the rest of the process ends: the database must still be there to note what became of them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await Promise.race([this.running, wait(lastGrace)]);
  }

  private async run(lane: Lane): Promise<void> {
    const hands = new Set<Promise<void>>();
    while (!this.isStopping) {
      const claims = await this.claim(lane, lane.atOnce - hands.size);
      for (const claim of claims) {
        const sending = this.sender.send(claim).finally(() => hands.delete(sending));
        hands.add(sending);
      }
      if (hands.size === lane.atOnce) await Promise.race(hands);
      else if (claims.length === 0) await wait(idle);
    }
    await Promise.all(hands);
  }

  private async claim({ name, kinds }: Lane, free: number): Promise<Claim[]> {
    const most = this.relay.breaker.allow(free);
    if (most === 0) return [];
    try {
      return await runInContext({ requestId: newId(), actor: worker }, () => this.dispatches.claim(kinds, most));
    } catch (error) {
      this.logger.warn(`lane ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }
}
