import { Injectable } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import type { Job } from './define-job';

/** A job as it travels: relayed from the outbox to the queue, and from there to a worker. */
export interface OutboxRow {
  readonly id: string;
  readonly practiceId: string | null;
  readonly job: string;
  readonly payload: unknown;
}

type Handler = (payload: never) => Promise<void>;

/** Which function does which job. A handler may be called twice for one job and must then do nothing the second time. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handler>();

  register<Payload>(job: Job<Payload>, handler: (payload: Payload) => Promise<void>): void {
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for ${job.name}.`);
    this.handlers.set(job.name, handler);
  }

  /** Does a job in the practice that asked for it. Throws when nobody handles it. */
  async run({ id, practiceId, job, payload }: OutboxRow): Promise<void> {
    const handler = this.handlers.get(job);
    if (!handler) throw new Error(`Nobody handles the job ${job}.`);
    const context = { requestId: id, actor: worker, ...(practiceId === null ? {} : { practiceId }) };
    await runInContext(context, () => handler(payload as never));
  }
}
