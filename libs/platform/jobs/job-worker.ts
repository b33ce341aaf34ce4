import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { JobHandlers, type OutboxRow } from './job-handlers';
import { JobQueue } from './queue';
import { Relay } from './relay';

const pauseMs = 250;

/** The loop of the worker process: outbox to queue, queue to handlers. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly queue = new JobQueue((error) => this.logger.warn(`queue: ${error.message}`));
  private worker?: Worker<OutboxRow>;
  private relaying = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly relay: Relay,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = this.queue.work(async ({ data }) => {
      await this.handlers.run(data);
      this.logger.log(`done ${data.job} ${data.id}`);
    });
    this.worker.on('failed', (job, error) => this.logger.error(`failed ${job?.name ?? 'a job'} ${job?.id ?? ''}: ${error.message}`));
    this.relaying = this.relayUntilStopped();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.relaying;
    await this.worker?.close();
    await this.queue.close();
  }

  private async relayUntilStopped(): Promise<void> {
    while (!this.isStopping) {
      const moved = await this.relay.move((rows) => this.queue.add(rows)).catch((error: unknown) => this.complain(error));
      if (moved === 0) await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }

  // The rows stay in the outbox; the next round tries again.
  private complain(error: unknown): number {
    this.logger.warn(`relay: ${error instanceof Error ? error.message : String(error)}`);
    return 0;
  }
}
