import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { readConfig, url, z } from '@rekindle/platform/config';
import { installationKey } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Counts } from './counts';
import { Limits } from './limits';
import { PostgresCounts } from './postgres-counts';
import { RequestGuard } from './request-guard';

const config = {
  REDIS_URL: url('redis', 'rediss').optional(),
  /** How many times as generous every limit is: for machines that act for many people, such as tests and benchmarks. */
  LIMITS_FACTOR: z.coerce.number().positive().default(1),
};

/** How often something may be done, in every process. */
@Global()
@Module({
  providers: [
    { provide: Counts, useFactory: findCounts, inject: [Database] },
    { provide: Limits, useFactory: limitsOn, inject: [Counts] },
    { provide: APP_GUARD, useClass: RequestGuard },
  ],
  exports: [Limits],
})
export class LimitsModule {}

async function findCounts(database: Database): Promise<Counts> {
  const { REDIS_URL } = readConfig(config);
  if (!REDIS_URL) return new PostgresCounts(database);
  const { RedisCounts } = await import('./redis-counts');
  return RedisCounts.connect(REDIS_URL);
}

function limitsOn(counts: Counts): Limits {
  const { LIMITS_FACTOR } = readConfig(config);
  return new Limits(counts, installationKey('limits'), LIMITS_FACTOR);
}
