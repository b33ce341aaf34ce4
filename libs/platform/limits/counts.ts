import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limit } from './limit';

/** Where counts are kept that all processes share. */
export abstract class Counts {
  abstract limiterFor(limit: Limit): RateLimiterAbstract;
}

/** Counts in the memory of this process. */
export function inThisProcess({ name, points, seconds }: Limit): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
}
