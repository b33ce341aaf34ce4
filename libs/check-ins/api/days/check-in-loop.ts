import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Loop } from '@rekindle/platform/jobs';
import { CheckInRound } from './check-in-round';

/** Lets the worker process go round. */
@Injectable()
export class CheckInLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;

  constructor(round: CheckInRound) {
    this.loop = new Loop(() => round.turn());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
