import { newId } from '@rekindle/platform/crypto';
import type { HintQueue } from '@rekindle/platform/jobs';
import type { ClaimKey } from './dispatch';

/** Claims that travel together: a queue is asked and answers per hint, which would cost more than the mails themselves. */
export const perHint = 50;
/** 5,000 mails: more would grow stale while they wait. */
const mostWaiting = 100;
const second = 1_000;
const lookEvery = 2 * second;
const pauseAfterTrouble = 5 * second;
const longestSilence = 30 * second;

/**
 * The queue of a lane, for as long as it can be trusted: one that does not take hints, loses them, or keeps them to itself for half a minute is left
 * alone, and asked again.
 */
export class Hints {
  private waiting = 0;
  private isEmpty = false;
  private lookedAt = -Infinity;
  private heardAt: number;
  private distrustedUntil = -Infinity;

  /** @param queue null where the installation has none @param now milliseconds of a clock that never jumps */
  constructor(
    private readonly queue: HintQueue<ClaimKey[]> | null,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.heardAt = this.now();
  }

  /**
   * How many claims it may be given now.
   *
   * @param isIdle whether this process would have taken a hint, had there been one
   * @returns null when mails must go without it
   */
  async room(isIdle: boolean): Promise<number | null> {
    if (!this.queue || this.now() < this.distrustedUntil) return null;
    if (this.now() - this.lookedAt > lookEvery || this.waiting >= mostWaiting) await this.look(this.queue);
    if (!isIdle || this.waiting === 0) this.heardAt = this.now();
    if (this.now() < this.distrustedUntil || this.now() - this.heardAt > longestSilence) return null;
    return Math.max(0, mostWaiting - this.waiting) * perHint;
  }

  /** @returns whether the queue took them; else they are still in the hands of whoever asks */
  async add(claims: ClaimKey[]): Promise<boolean> {
    try {
      await this.queue?.offer([{ name: 'send', id: `d-${newId()}`, data: claims }]);
      this.waiting += 1;
      this.isEmpty = false;
      return true;
    } catch {
      this.distrust();
      return false;
    }
  }

  /** Somebody here was given a hint. */
  heard(): void {
    this.heardAt = this.now();
  }

  /** Whether there is no hint that anybody could be given or holds: claims that still wait then have none. */
  get hasNone(): boolean {
    return this.isEmpty || this.now() < this.distrustedUntil || this.now() - this.heardAt > longestSilence;
  }

  /** It did not do what it should: mails go without it for a while. */
  distrust(): void {
    this.distrustedUntil = this.now() + pauseAfterTrouble;
  }

  private async look(queue: HintQueue<ClaimKey[]>): Promise<void> {
    try {
      const { waiting, active } = await queue.counts();
      this.lookedAt = this.now();
      this.waiting = waiting;
      this.isEmpty = waiting + active === 0;
    } catch {
      this.distrust();
    }
  }
}
