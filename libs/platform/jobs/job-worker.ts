import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { JobRunner } from './job-runner';
import { Outbox, type OutboxRow } from './outbox';
import type { JobQueue } from './queue';

const pauseMs = 250;

/** The loop of the worker process: outbox to queue, queue to handlers. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private queue?: JobQueue;
  private worker?: Worker<OutboxRow>;
  private relaying = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly runner: JobRunner,
  ) {}

  // The queue's package is loaded here: a process that only answers requests starts without it.
  async onApplicationBootstrap(): Promise<void> {
    const { JobQueue } = await import('./queue');
    this.queue = new JobQueue((error) => this.logger.warn(`queue: ${error.message}`));
    this.worker = this.queue.work((row) => this.runner.run(row));
    this.relaying = this.relayUntilStopped(this.queue);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.relaying;
    await this.worker?.close();
    await this.queue?.close();
  }

  private async relayUntilStopped(queue: JobQueue): Promise<void> {
    while (!this.isStopping) {
      const moved = await this.relay(queue).catch((error: unknown) => this.complain(error));
      if (moved === 0) await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }

  // A row that was claimed and not handed over, because the queue is down, comes again by itself.
  private async relay(queue: JobQueue): Promise<number> {
    const rows = await this.outbox.claim();
    if (rows.length > 0) await queue.add(rows);
    return rows.length;
  }

  private complain(error: unknown): number {
    this.logger.warn(`relay: ${error instanceof Error ? error.message : String(error)}`);
    return 0;
  }
}
