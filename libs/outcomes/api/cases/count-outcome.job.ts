import { Injectable } from '@nestjs/common';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { CountingService } from './counting.service';

/** Counts a client anew, right after something was said of them. The round would come to them too. */
export const countOutcome = defineJob<{ clientId: string }>('outcomes.count');

@Injectable()
export class CountOutcome {
  constructor(counting: CountingService, handlers: JobHandlers) {
    handlers.register(countOutcome, ({ clientId }) => counting.count(clientId));
  }
}
