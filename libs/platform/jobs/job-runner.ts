import { Injectable, Logger } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { JobHandlers } from './job-handlers';
import { Outbox, type OutboxRow } from './outbox';

const mostAttempts = 12;
const firstPause = 10;
const longestPause = 3_600;

/** Does one job and reports what became of it. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly handlers: JobHandlers,
    private readonly outbox: Outbox,
  ) {}

  /** Runs the handler in the practice that asked. A failure is logged and tried again later; it is not thrown. */
  async run(row: OutboxRow): Promise<void> {
    const { id, practiceId, job, payload, attempts } = row;
    const context = { requestId: id, actor: worker, ...(practiceId === null ? {} : { practiceId }) };
    try {
      await runInContext(context, () => this.handlers.get(job)(payload));
      await this.outbox.finish(row);
      this.logger.log({ job, id, attempts, outcome: 'done' });
    } catch (error) {
      const pause = pauseAfter(attempts);
      this.logger.error({
        job,
        id,
        attempts,
        outcome: pause === Infinity ? 'given up' : 'again later',
        reason: error instanceof Error ? error.message : String(error),
      });
      await this.outbox.postpone(row, pause);
    }
  }
}

/** Seconds to wait after this many attempts: 10, 20, 40 … up to an hour; Infinity after the twelfth. */
export function pauseAfter(attempts: number): number {
  return attempts >= mostAttempts ? Infinity : Math.min(firstPause * 2 ** (attempts - 1), longestPause);
}
