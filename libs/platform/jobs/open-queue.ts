import { readConfig, url } from '@rekindle/platform/config';
import type { HintQueue } from './queue';

const config = { QUEUE_DATABASE_URL: url('postgres', 'postgresql').optional(), REDIS_URL: url('redis', 'rediss').optional() };

/** Where queues live: in Redis when it has an address, else in PostgreSQL. */
export interface QueueAddresses {
  readonly redis: string | undefined;
  readonly postgres: string | undefined;
}

/**
 * Opens a queue of this installation, with the package behind it: a process that only answers requests starts without that.
 *
 * @param onError hears of lost connections
 * @returns null when the installation has none
 */
export async function openQueue<Data>(name: string, onError: (error: Error) => void): Promise<HintQueue<Data> | null> {
  const { REDIS_URL, QUEUE_DATABASE_URL } = readConfig(config);
  if (!REDIS_URL && !QUEUE_DATABASE_URL) return null;
  const { HintQueue } = await import('./queue');
  return new HintQueue<Data>(name, { redis: REDIS_URL, postgres: QUEUE_DATABASE_URL }, onError);
}
