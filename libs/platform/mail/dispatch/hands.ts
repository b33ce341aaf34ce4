import type { Breaker } from '../relay/breaker';
import type { Claim } from './dispatch';
import { wait } from './wait';

const breath = 250;

/** So many mails of one lane are sent side by side, and as long as the relay takes any. */
export class Hands {
  private readonly busy = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly atOnce: number,
    private readonly breaker: Breaker,
    private readonly send: (claim: Claim) => Promise<void>,
  ) {}

  /** How many mails could be begun now. */
  get free(): number {
    return this.breaker.allow(this.atOnce - this.busy.size);
  }

  /** Begins with a mail as soon as a hand is free. One that waits when the process is told to stop is left to the sweep. */
  async take(claim: Claim): Promise<void> {
    while (!this.isStopping && this.free === 0) await this.oneFree();
    if (this.isStopping) return;
    const sending = this.send(claim).finally(() => this.busy.delete(sending));
    this.busy.add(sending);
  }

  /** Waits until something has changed. */
  async oneFree(): Promise<void> {
    await (this.busy.size < this.atOnce ? wait(breath) : Promise.race(this.busy));
  }

  /** Begins with nothing more. */
  stop(): void {
    this.isStopping = true;
  }

  /** Waits for what is in hand. */
  async finish(): Promise<void> {
    await Promise.all(this.busy);
  }
}
