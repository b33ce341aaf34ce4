import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker } from 'bullmq';
import { ConfigProblem, readConfig, url } from '@rekindle/platform/config';
import { queueSchema } from './migrate-queue';
import type { OutboxRow } from './outbox';

const config = { QUEUE_DATABASE_URL: url('postgres', 'postgresql').optional(), REDIS_URL: url('redis', 'rediss').optional() };
const queueName = 'jobs';

type Connection = Queue['opts']['connection'];

// Trying again is the outbox's business: one place knows what is owed.
const hint = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** The queue of this installation: on Redis when REDIS_URL is set, else on PostgreSQL. */
export class JobQueue {
  private readonly connection: Connection = connect();
  private readonly queue: Queue<OutboxRow>;

  /** @param onError hears of lost connections; BullMQ mends them itself */
  constructor(private readonly onError: (error: Error) => void) {
    this.queue = new Queue(queueName, { connection: this.connection });
    this.queue.on('error', onError);
  }

  async add(rows: OutboxRow[]): Promise<void> {
    await this.queue.addBulk(rows.map((row) => ({ name: row.job, data: row, opts: { ...hint, jobId: `${row.id}-${row.attempts}` } })));
  }

  /** Starts working; the returned worker finishes what it holds when it is closed. */
  work(run: (row: OutboxRow) => Promise<void>): Worker<OutboxRow> {
    const worker = new Worker<OutboxRow>(queueName, ({ data }) => run(data), { connection: this.connection, concurrency: 8 });
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
  return { connectionString: QUEUE_DATABASE_URL, schema: queueSchema, max: 5 };
}
