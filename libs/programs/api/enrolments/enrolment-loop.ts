import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Loop } from '@rekindle/platform/jobs';
import { EnrolmentRound } from './enrolment-round';

/** Lets the worker process go round. */
@Injectable()
export class EnrolmentLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;

  constructor(round: EnrolmentRound) {
    this.loop = new Loop(() => round.turn());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
