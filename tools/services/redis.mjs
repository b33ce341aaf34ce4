import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from './last-lines.mjs';
import { anyFreePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { Processes } from './processes.mjs';

/**
 * A Redis for one test run, set up as the queue needs it: nothing is evicted, every write is in the log.
 * Inside `npm test` all tiers share one; each test takes a key prefix of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  const shared = process.env.TEST_REDIS_URL;
  if (shared) return { url: shared, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'rekindle-redis-'));
  const processes = new Processes(folder, [folder]);
  const port = await anyFreePort();
  await startRedisServer(processes, { port, folder });
  return { url: `redis://127.0.0.1:${port}`, stop: () => processes.endAll() };
}

/** Starts a redis-server on a port, with its log in a folder. @returns {Promise<import('./processes.mjs').Started>} */
export async function startRedisServer(processes, { port, folder }) {
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', 'maxmemory-policy': 'noeviction' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const redis = processes.start({ name: 'redis', command: 'redis-server', args });
  await isListening(redis, port);
  return redis;
}

async function isListening(redis, port) {
  while (!redis.hasEnded) {
    if (await accepts(port)) return;
    await delay(30);
  }
  throw new Problem(`redis-server did not start (${await redis.ended}):\n${lastLines(redis.log)}`);
}

function accepts(port) {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1', () => settle(true));
    socket.once('error', () => settle(false)).once('connect', () => socket.destroy());
  });
}
