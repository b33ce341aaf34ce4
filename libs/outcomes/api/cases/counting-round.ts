import { Injectable } from '@nestjs/common';
import { goOver } from '@rekindle/platform/jobs';
import { CasesRepository } from './cases.repository';
import { CountingService } from './counting.service';

/** Counts whoever something was written about, or who was never counted. In any number of processes. */
@Injectable()
export class CountingRound {
  constructor(
    private readonly cases: CasesRepository,
    private readonly counting: CountingService,
  ) {}

  turn(): Promise<void> {
    return goOver(
      'outcomes',
      (most) => this.cases.takeDue(most),
      (id) => this.counting.count(id),
    );
  }
}
