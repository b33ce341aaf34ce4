import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker, type Processor } from 'bullmq';
import { ConfigProblem, readConfig, url } from '@rekindle/platform/config';
import type { OutboxRow } from './job-handlers';

const config = { QUEUE_DATABASE_URL: url('postgres', 'postgresql').optional(), REDIS_URL: url('redis', 'rediss').optional() };
const queueName = 'jobs';

/** The schema that BullMQ owns in PostgreSQL, and nothing of ours. */
export const queueSchema = 'bullmq';

type Connection = Queue['opts']['connection'];

// How often a failing job is tried again: about 10 s, 20 s, 40 s … up to an hour and a half in all.
const retries = { attempts: 10, backoff: { type: 'exponential', delay: 10_000 } };

/** The queue of this installation: on Redis when REDIS_URL is set, else on PostgreSQL. */
export class JobQueue {
  private readonly connection: Connection;
  private readonly queue: Queue<OutboxRow>;
  private readonly onError: (error: Error) => void;

  constructor(onError: (error: Error) => void) {
    this.onError = onError;
    this.connection = connect();
    this.queue = new Queue(queueName, { connection: this.connection });
    this.queue.on('error', onError);
  }

  /** Hands rows over. The row's id is the job's id, so a row that is relayed twice is still one job while it waits. */
  async add(rows: OutboxRow[]): Promise<void> {
    await this.queue.addBulk(
      rows.map((row) => ({ name: row.job, data: row, opts: { ...retries, jobId: row.id, removeOnComplete: { count: 1_000 }, removeOnFail: { count: 10_000 } } })),
    );
  }

  /** Starts working; the returned worker finishes what it holds when it is closed. */
  work(process: Processor<OutboxRow>): Worker<OutboxRow> {
    const worker = new Worker<OutboxRow>(queueName, process, { connection: this.connection, concurrency: 8 });
    worker.on('error', this.onError);
    return worker;
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

function connect(): Connection {
  const { REDIS_URL, QUEUE_DATABASE_URL } = readConfig(config);
  if (REDIS_URL) {
    setDefaultBackendFactory();
    // null: a worker waits for Redis to come back instead of giving up on a command.
    return { url: REDIS_URL, maxRetriesPerRequest: null };
  }
  if (!QUEUE_DATABASE_URL) throw new ConfigProblem('Set QUEUE_DATABASE_URL, or REDIS_URL to queue on Redis.');
  // BullMQ takes its backend process-wide, before any queue is built.
  setDefaultBackendFactory(createPostgresBackend as never);
  return { connectionString: QUEUE_DATABASE_URL, schema: queueSchema, max: 5 } as never;
}
