const firstPause = 5_000;
const longestPause = 60_000;

/**
 * Keeps a relay that fails from being asked by everybody: open for 5 seconds, then one mail may try; each failure doubles the pause, up to a
 * minute, and the first success closes it.
 */
export class Breaker {
  private openUntil = 0;
  private pause = 0;
  private isTrying = false;

  /** @param now milliseconds of a clock that never jumps */
  constructor(private readonly now: () => number = () => performance.now()) {}

  get isOpen(): boolean {
    return this.pause > 0;
  }

  /** How many of so many mails may go now: all, one that tries the relay, or none. */
  allow(wanted: number): number {
    if (!this.isOpen) return wanted;
    if (this.isTrying || this.now() < this.openUntil) return 0;
    return Math.min(wanted, 1);
  }

  /** The relay is about to be asked. One that was claimed before it failed is no try: it only comes late. */
  trying(): void {
    if (this.isOpen && this.now() >= this.openUntil) this.isTrying = true;
  }

  succeeded(): void {
    this.isTrying = false;
    this.pause = 0;
  }

  /** @returns milliseconds until it may be tried again */
  failed(): number {
    // Many fail at once when a relay goes away: that is one failure.
    if (!this.isOpen || this.isTrying) this.pause = Math.min(Math.max(firstPause, this.pause * 2), longestPause);
    this.isTrying = false;
    this.openUntil = this.now() + this.pause;
    return this.pause;
  }
}
