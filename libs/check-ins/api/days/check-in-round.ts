import { Injectable } from '@nestjs/common';
import { goOver } from '@rekindle/platform/jobs';
import { DigestService } from '../digest/digest.service';
import { DigestsRepository } from '../digest/digests.repository';
import { PlansRepository } from '../plans/plans.repository';
import { CheckInsRepository } from './check-ins.repository';
import { OutcomesService } from './outcomes.service';
import { DaysAhead } from './days-ahead.service';

/** What time does to check-ins: days come closer and are laid out, others are over and are closed, and mornings come. In any number of processes. */
@Injectable()
export class CheckInRound {
  constructor(
    private readonly plans: PlansRepository,
    private readonly checkIns: CheckInsRepository,
    private readonly ahead: DaysAhead,
    private readonly outcomes: OutcomesService,
    private readonly digests: DigestsRepository,
    private readonly digest: DigestService,
  ) {}

  /** Once over all that is due, until nothing is left. */
  async turn(): Promise<void> {
    await goOver(
      'check-ins, laying out',
      (most) => this.plans.takeDue(most),
      (id) => this.ahead.layOut(id),
    );
    await goOver(
      'check-ins, closing',
      (most) => this.checkIns.takePast(most),
      (id) => this.outcomes.close(id),
    );
    await goOver(
      'check-ins, digests',
      (most) => this.digests.takeDue(most),
      () => this.digest.write(),
    );
  }
}
