import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { anyFreePort } from '../../services/ports.mjs';
import { signal } from '../../services/process-table.mjs';
import { startRedisServer } from '../../services/redis.mjs';

/** What can be done to a queue. @typedef {{ env: Record<string, string>, flush: () => Promise<void>, kill: () => Promise<void>, restartEmpty: () => Promise<void>, goDown: () => Promise<void>, comeUp: () => Promise<void>, close: () => Promise<void> }} ChaosQueue */

/** @returns {Promise<ChaosQueue>} a Redis of its own */
export async function redisQueue({ processes, folder }) {
  const port = await anyFreePort();
  const url = `redis://127.0.0.1:${port}`;
  const data = join(folder, 'redis');
  let started;
  const comeUp = async () => {
    mkdirSync(data, { recursive: true });
    started = await startRedisServer(processes, { port, folder: data });
  };
  const goDown = async () => {
    started.mayEnd = true;
    signal(-started.pid, 'SIGKILL');
    await started.ended;
  };
  await comeUp();
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on('error', () => {});
  return {
    env: { REDIS_URL: url },
    flush: async () => void (await client.flushall()),
    goDown,
    comeUp,
    kill: async () => {
      await goDown();
      await comeUp();
    },
    restartEmpty: async () => {
      await goDown();
      rmSync(data, { recursive: true });
      await comeUp();
    },
    close: async () => client.disconnect(),
  };
}

const emptied = ['dedup', 'dedup_next', 'event', 'job', 'job_dependency', 'job_log', 'meta', 'metrics', 'rate_limit', 'scheduler'];

/** @param {import('./admin.mjs').Admin} admin @returns {ChaosQueue} the tables of BullMQ in the database that there is */
export function postgresQueue(admin) {
  const disconnect = () => admin.ask(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'queue_rw'`);
  // Gives way before PostgreSQL would call it a deadlock: that must be none of ours.
  const truncate = `set local lock_timeout = '100ms'; truncate ${emptied.map((table) => `bullmq.${table}`).join(', ')} cascade`;
  const flush = async () => void (await admin.ask(truncate));
  const kill = async () => void (await disconnect());
  return {
    env: {},
    flush,
    kill,
    goDown: async () => {
      await admin.ask('alter role queue_rw nologin');
      await disconnect();
    },
    comeUp: async () => void (await admin.ask('alter role queue_rw login')),
    restartEmpty: async () => {
      await flush();
      await kill();
    },
    close: async () => {},
  };
}
