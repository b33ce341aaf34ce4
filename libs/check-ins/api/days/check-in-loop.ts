import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CheckInRound } from './check-in-round';

const pause = 10_000;

/** Lets the worker process go round every ten seconds, one round after the other. */
@Injectable()
export class CheckInLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private turning: Promise<void> = Promise.resolve();
  private isTurning = false;

  constructor(private readonly round: CheckInRound) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.turn(), pause);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.turning;
  }

  // A round that takes longer than the pause is not overtaken by the next.
  private turn(): void {
    if (this.isTurning) return;
    this.isTurning = true;
    this.turning = this.round.turn().finally(() => (this.isTurning = false));
  }
}
