import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterRedis, RLWrapperTimeouts } from 'rate-limiter-flexible';
import { Counts, inThisProcess } from './counts';
import type { Limit } from './limit';

const connection = { connectTimeout: 2_000, disconnectTimeout: 50, maxRetriesPerRequest: 0, enableOfflineQueue: false };

// Somebody waits, so an answer that takes longer is none; any shorter, and a busy moment of our own would look like an outage.
const patience = 2_000;

/** Counts in Redis. While it cannot be reached each process counts by itself, at a quarter of the rate: never unlimited, nobody locked out. */
export class RedisCounts extends Counts implements OnApplicationShutdown {
  private readonly logger = new Logger('limits');
  private isReachable = true;

  private constructor(private readonly redis: Redis) {
    super();
    redis.on('error', (error: Error) =>
      this.note(false, `Redis cannot be reached, so each process counts at a quarter of the rate: ${error.message}`),
    );
    redis.on('ready', () => this.note(true, 'Redis counts again.'));
  }

  static async connect(url: string): Promise<RedisCounts> {
    const redis = new Redis(url, { ...connection, lazyConnect: true, keyPrefix: 'limits:' });
    const counts = new RedisCounts(redis);
    // Failing is no reason not to start: it goes on trying.
    await redis.connect().catch(() => undefined);
    return counts;
  }

  override limiterFor(limit: Limit): RateLimiterAbstract {
    const limiter = new RateLimiterRedis({
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
      storeClient: this.redis,
      rejectIfRedisNotReady: true,
      insuranceLimiter: inThisProcess({ ...limit, points: Math.ceil(limit.points / 4) }),
    });
    return new RLWrapperTimeouts({ limiter, timeoutMs: patience });
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  // It complains with every try; once per outage is enough.
  private note(isReachable: boolean, sentence: string): void {
    if (this.isReachable === isReachable) return;
    this.isReachable = isReachable;
    this.logger.warn(sentence);
  }
}
