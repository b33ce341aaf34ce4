import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Loop } from '@rekindle/platform/jobs';
import { WavesRound } from './waves-round';

/** Lets the worker process go round. */
@Injectable()
export class WavesLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;

  constructor(round: WavesRound) {
    this.loop = new Loop(() => round.turn());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
