import { Injectable } from '@nestjs/common';
import { goOver } from '@rekindle/platform/jobs';
import { WavePlansRepository } from './wave-plans.repository';
import { WavesAhead } from './waves-ahead.service';

/** What time does to questions: days come closer and are laid out, others are over. In any number of processes. */
@Injectable()
export class WavesRound {
  constructor(
    private readonly plans: WavePlansRepository,
    private readonly ahead: WavesAhead,
  ) {}

  /** Once over all that is due, until nothing is left. */
  async turn(): Promise<void> {
    await goOver(
      'outcomes, waves',
      (most) => this.plans.takeDue(most),
      (clientId) => this.ahead.lookAt(clientId),
    );
  }
}
