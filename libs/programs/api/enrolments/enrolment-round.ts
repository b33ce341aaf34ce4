import { Injectable } from '@nestjs/common';
import { goOver } from '@rekindle/platform/jobs';
import { AdvanceService } from './advance.service';
import { EnrolmentsRepository } from './enrolments.repository';

/** What time does to programs: days come on which something is given out. In any number of processes. */
@Injectable()
export class EnrolmentRound {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly advancing: AdvanceService,
  ) {}

  turn(): Promise<void> {
    return goOver(
      'programs',
      (most) => this.enrolments.takeDue(most),
      (id) => this.advancing.look(id),
    );
  }
}
