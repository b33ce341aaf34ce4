/** Lets something go round every ten seconds, one round after the other, until the process ends. */
export class Loop {
  private timer?: NodeJS.Timeout;
  private turning: Promise<void> = Promise.resolve();
  private isTurning = false;

  constructor(private readonly round: () => Promise<void>) {}

  start(pause = 10_000): void {
    this.timer = setInterval(() => this.turn(), pause);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turning;
  }

  // A round that takes longer than the pause is not overtaken by the next.
  private turn(): void {
    if (this.isTurning) return;
    this.isTurning = true;
    this.turning = this.round().finally(() => (this.isTurning = false));
  }
}
