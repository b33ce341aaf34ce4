import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker } from 'bullmq';
import { queueSchema } from './migrate-queue';
import type { QueueAddresses } from './open-queue';

type Connection = Queue['opts']['connection'];

/** What a queue carries: ids, and where to look for them. */
export interface Hint<Data> {
  readonly name: string;
  /** Without a colon. The same one is not taken twice while the first is there. */
  readonly id: string;
  readonly data: Data;
}

// Trying again is the business of whoever owes: one place knows what is owed.
const once = { attempts: 1, removeOnComplete: true, removeOnFail: { count: 1_000 } };
const patience = 1_000;

/** A queue of this installation: on Redis when there is one, else on PostgreSQL. It may lose what it carries; what is owed stands elsewhere. */
export class HintQueue<Data> {
  private readonly queue: Queue<Data>;

  /** @param onError hears of lost connections; BullMQ mends them itself */
  constructor(
    private readonly name: string,
    private readonly addresses: QueueAddresses,
    private readonly onError: (error: Error) => void,
  ) {
    this.queue = new Queue(name, { connection: connect(addresses) });
    this.queue.on('error', onError);
  }

  /** Waits for a queue that is down. */
  async add(hints: readonly Hint<Data>[]): Promise<void> {
    // Typed by BullMQ in ways that follow what Data is; here it is anything.
    const jobs = hints.map(({ name, id, data }) => ({ name, data, opts: { ...once, jobId: id } })) as Parameters<Queue<Data>['addBulk']>[0];
    const [first] = jobs;
    // On PostgreSQL a bulk makes tables of its own, which is dear for one.
    if (first && jobs.length === 1) await this.queue.add(first.name, first.data, first.opts);
    else await this.queue.addBulk(jobs);
  }

  /** The same, but throws after a second. It may still be taken then. */
  async offer(hints: readonly Hint<Data>[]): Promise<void> {
    await soon(this.add(hints));
  }

  /** How many wait for somebody and how many somebody holds. Throws after a second. */
  async counts(): Promise<{ waiting: number; active: number }> {
    const { waiting = 0, active = 0 } = await soon(this.queue.getJobCounts('waiting', 'active'));
    return { waiting, active };
  }

  /** Starts working; the returned worker finishes what it holds when it is closed. */
  work(run: (data: Data) => Promise<void>, concurrency: number): Worker<Data> {
    const connection = connect(this.addresses);
    const worker = new Worker<Data>(this.name, ({ data }) => run(data), { connection, concurrency, lockDuration: 60_000 });
    worker.on('error', this.onError);
    return worker;
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

function connect({ redis, postgres }: QueueAddresses): Connection {
  // BullMQ takes its backend process-wide, before any queue is built.
  setDefaultBackendFactory(redis ? undefined : (createPostgresBackend as never));
  // null: a worker waits for Redis to come back instead of giving up on a command.
  return redis ? { url: redis, maxRetriesPerRequest: null } : { connectionString: postgres, schema: queueSchema, max: 2 };
}

async function soon<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the queue does not answer')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Whatever it says after that, nobody waits for it.
    work.catch(() => undefined);
  }
}
