import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { readConfig, z } from '@rekindle/platform/config';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { openQueue } from '@rekindle/platform/jobs';
import type { ClaimKey } from './dispatch';
import { Dispatches } from './dispatches';
import { Hands } from './hands';
import { Hints, perHint } from './hints';
import { lanes, type Lane } from './lanes';
import { Relay } from '../relay/relay';
import { Sender } from './sender';
import { wait } from './wait';

const config = { MAIL_HINTS: z.stringbool().default(true) };
const idle = 500;
/** Milliseconds between two looks for claims whose hint was lost, and seconds after which such a claim is given back. */
const lookForLost = 5_000;
const lostAfter = 20;
/** One hint is being handed out while the next one waits at hand. */
const hintsAtOnce = 2;
/** Milliseconds that mails in hand get when the process is told to stop; what takes longer shows as doubt, never as a second mail. */
const lastGrace = 20_000;

/**
 * The loops of the worker process, one per lane: claim what is due and hand it to whoever has hands free, through the queue of the lane; and while
 * that cannot be trusted, send it here.
 */
@Injectable()
export class LaneRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly areHintsUsed = readConfig(config).MAIL_HINTS;
  private running: Promise<unknown> = Promise.resolve();
  private readonly hands = new Set<Hands>();
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
    for (const hands of this.hands) hands.stop();
    await Promise.race([this.running, wait(lastGrace)]);
  }

  private async run(lane: Lane): Promise<void> {
    const hands = new Hands(lane.atOnce, this.relay.breaker, (claim) => this.sender.send(claim));
    this.hands.add(hands);
    const complain = (error: unknown) => this.logger.warn(`lane ${lane.name}: ${error instanceof Error ? error.message : String(error)}`);
    const queue = this.areHintsUsed ? await openQueue<ClaimKey[]>(`mail-${lane.name}`, complain) : null;
    const hints = new Hints(queue);
    const consumer = queue?.work((keys) => this.take(keys, hands, hints), hintsAtOnce);
    let lookedForLost = performance.now();
    while (!this.isStopping) {
      const isDueToLook = performance.now() - lookedForLost > lookForLost;
      if (isDueToLook) lookedForLost = performance.now();
      const work = async () => {
        if (isDueToLook) await this.giveBack(lane, hints);
        return this.move(lane, hands, hints);
      };
      const mayBeMore = await asWorker(work).catch(complain);
      if (!mayBeMore) await wait(idle);
    }
    await consumer?.close();
    await queue?.close();
    await hands.finish();
  }

  /** Brings what is due on its way. @returns whether there may be more */
  private async move({ kinds }: Lane, hands: Hands, hints: Hints): Promise<boolean> {
    const room = await hints.room(hands.free > 0);
    if (room === null) return this.moveDirectly(kinds, hands);
    const claims = await this.dispatches.claimTurns(kinds, this.relay.breaker.allow(Math.min(room, perHint)));
    if (claims.length > 0 && !(await hints.add(claims))) await this.hand(claims, hands);
    return claims.length === perHint;
  }

  private async moveDirectly(kinds: Lane['kinds'], hands: Hands): Promise<boolean> {
    const claims = await this.dispatches.claim(kinds, hands.free);
    for (const claim of claims) await hands.take(claim);
    if (claims.length > 0 && hands.free === 0) await hands.oneFree();
    return claims.length > 0;
  }

  // The hint is done when its mails are in hand: one that the relay keeps waiting holds up no other.
  private async take(keys: ClaimKey[], hands: Hands, hints: Hints): Promise<void> {
    hints.heard();
    await asWorker(() => this.hand(keys, hands));
  }

  private async hand(keys: ClaimKey[], hands: Hands): Promise<void> {
    for (const claim of await this.dispatches.recall(keys)) await hands.take(claim);
  }

  // Given back to a queue that has lost them they would be lost again, so they go without it.
  private async giveBack({ name, kinds }: Lane, hints: Hints): Promise<void> {
    if (!hints.hasNone) return;
    const lost = await this.dispatches.giveBack(kinds, lostAfter);
    if (lost === 0) return;
    this.logger.warn(`lane ${name}: ${lost} claims had no hint any more`);
    hints.distrust();
  }
}

function asWorker<T>(work: () => Promise<T>): Promise<T> {
  return runInContext({ requestId: newId(), actor: worker }, work);
}
