import { Redis } from 'ioredis';
import { readUrl, reasonOf } from './url.mjs';
import { Problem } from '../problem.mjs';

/** Tries the Redis for the queue: reachable, and never forgetting a job when memory is short. */
export async function checkRedis(text) {
  const url = readUrl('REDIS_URL', text, ['redis', 'rediss']);
  const patience = { connectTimeout: 5_000, commandTimeout: 3_000, retryStrategy: null, maxRetriesPerRequest: 0 };
  const redis = new Redis(text, { ...patience, lazyConnect: true, enableReadyCheck: false });
  // Without a listener the library prints what is told better below.
  let failure;
  redis.on('error', (error) => (failure = error));
  try {
    await redis.connect();
    // INFO, not CONFIG: hosted Redis refuses the latter.
    const [, policy] = /maxmemory_policy:(\S+)/.exec(await redis.info('memory')) ?? [];
    if (policy !== 'noeviction') {
      throw new Problem(
        `REDIS_URL is a Redis with maxmemory-policy ${policy}, which drops jobs when memory is short: set it to noeviction.`,
      );
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`REDIS_URL cannot be used: ${redisReason(failure ?? error, error, url)}.`);
  } finally {
    redis.disconnect();
  }
}

function redisReason(failure, error, url) {
  const words = `${failure.message} ${error.message}`;
  if (words.includes('NOAUTH')) return 'it asks for a password and none is given';
  if (words.includes('WRONGPASS')) return 'its password is wrong';
  if (/timed out/i.test(words)) return `${url.host} accepts the connection but does not answer as a Redis`;
  if (/protocol error/i.test(words)) return `${url.host} is no Redis`;
  return reasonOf(failure, url);
}
