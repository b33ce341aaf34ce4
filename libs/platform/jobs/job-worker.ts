import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { ConfigProblem } from '@rekindle/platform/config';
import { JobRunner } from './job-runner';
import { openQueue } from './open-queue';
import { Outbox, type OutboxRow } from './outbox';
import type { HintQueue } from './queue';

const pauseMs = 250;
const atOnce = 8;

/** The loop of the worker process: outbox to queue, queue to handlers. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private queue?: HintQueue<OutboxRow>;
  private worker?: Worker<OutboxRow>;
  private relaying = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly runner: JobRunner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await openQueue<OutboxRow>('jobs', (error) => this.logger.warn(`queue: ${error.message}`));
    if (!queue) throw new ConfigProblem('Set QUEUE_DATABASE_URL, or REDIS_URL to queue on Redis.');
    this.queue = queue;
    this.worker = queue.work((row) => this.runner.run(row), atOnce);
    this.relaying = this.relayUntilStopped(queue);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.relaying;
    await this.worker?.close();
    await this.queue?.close();
  }

  private async relayUntilStopped(queue: HintQueue<OutboxRow>): Promise<void> {
    while (!this.isStopping) {
      const moved = await this.relay(queue).catch((error: unknown) => this.complain(error));
      if (moved === 0) await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }

  // A row that was claimed and not handed over, because the queue is down, comes again by itself.
  private async relay(queue: HintQueue<OutboxRow>): Promise<number> {
    const rows = await this.outbox.claim();
    if (rows.length > 0) await queue.add(rows.map((row) => ({ name: row.job, id: `${row.id}-${row.attempts}`, data: row })));
    return rows.length;
  }

  private complain(error: unknown): number {
    this.logger.warn(`relay: ${error instanceof Error ? error.message : String(error)}`);
    return 0;
  }
}
