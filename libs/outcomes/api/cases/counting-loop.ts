import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Loop } from '@rekindle/platform/jobs';
import { CountingRound } from './counting-round';

// An open page is to move while somebody looks at it; nothing due is one look into an index.
const pause = 2_000;

/** Lets the worker process go round. */
@Injectable()
export class CountingLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;

  constructor(round: CountingRound) {
    this.loop = new Loop(() => round.turn());
  }

  onApplicationBootstrap(): void {
    this.loop.start(pause);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
