import { Injectable } from '@nestjs/common';
import type { Job } from './define-job';

type Handler = (payload: never) => Promise<void>;

/** Which function does which job. A handler may be called twice for one job and must then do nothing the second time. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handler>();

  register<Payload>(job: Job<Payload>, handler: (payload: Payload) => Promise<void>): void {
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for ${job.name}.`);
    this.handlers.set(job.name, handler);
  }

  /** Throws when nobody handles the job. */
  get(name: string): (payload: unknown) => Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`Nobody handles the job ${name}.`);
    return handler as (payload: unknown) => Promise<void>;
  }
}
