import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { defineLimits, minute } from './limit';
import { Limits } from './limits';

const { knocks, glances } = defineLimits({
  knocks: { points: 5, seconds: 15 * minute, by: 'key', says: 'That was five times.' },
  glances: { points: 8, seconds: minute, by: 'address', isCoarse: true, says: 'That was a lot.' },
});

let platform: TestPlatform;
afterEach(async () => {
  await platform.stop();
  delete process.env['REDIS_URL'];
  delete process.env['LIMITS_FACTOR'];
});

async function startWith(settings: Record<string, string>): Promise<void> {
  Object.assign(process.env, settings);
  platform = await TestPlatform.start();
}

const take = (key: string) => platform.within({}, () => platform.get(Limits).take(knocks, key));
const forget = (key: string) => platform.within({}, () => platform.get(Limits).forget(knocks, key));

/** How many of so many at once are let through. */
async function howManyPass(attempts: number, attempt: () => Promise<void>): Promise<number> {
  const ends = await Promise.allSettled(Array.from({ length: attempts }, attempt));
  return ends.filter(({ status }) => status === 'fulfilled').length;
}

/** A line to a server that can be cut and mended. */
async function aLineTo(address: string): Promise<{ url: string; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const { hostname, port } = new URL(address);
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.pipe(far).pipe(near);
  });
  const listen = (at: number) => new Promise<void>((listening) => line.listen(at, '127.0.0.1', listening));
  await listen(0);
  const own = (line.address() as AddressInfo).port;
  const cut = () =>
    new Promise<void>((closed) => {
      line.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
  return { url: `redis://127.0.0.1:${own}`, cut, mend: () => listen(own) };
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isTrue()) && Date.now() < end) await new Promise((resume) => setTimeout(resume, 50));
}

const redis = { REDIS_URL: process.env['TEST_REDIS_URL'] ?? 'redis://set-by-the-global-setup' };
// A port that is never listened on.
const redisGone = { REDIS_URL: 'redis://127.0.0.1:9' };

describe.each([
  ['PostgreSQL', {}, 5],
  ['Redis', redis, 5],
  ['Redis that cannot be reached', redisGone, 2],
] as const)('a limit on %s', (_name, settings, points) => {
  it('lets so many through and no more, also when all come at once', async () => {
    await startWith(settings);
    const key = newId();
    expect(await howManyPass(40, () => take(key))).toBe(points);
    expect(await howManyPass(3, () => take(key))).toBe(0);
    expect(await howManyPass(3, () => take(newId()))).toBe(3);
  });

  it('says calmly when to try again', async () => {
    await startWith(settings);
    const key = newId();
    await howManyPass(points, () => take(key));
    await expect(take(key)).rejects.toMatchObject({
      problem: 'limits.knocks',
      code: 'RATE_LIMITED',
      message: 'That was five times. Please try again in 15 minutes.',
      retryAfter: 900,
    });
  });

  it('gives all points back when it is told to forget', async () => {
    await startWith(settings);
    const key = newId();
    await howManyPass(points, () => take(key));
    await forget(key);
    expect(await howManyPass(40, () => take(key))).toBe(points);
  });

  it('is as many times as generous as the machine was told', async () => {
    await startWith({ ...settings, LIMITS_FACTOR: '4' });
    const key = newId();
    expect(await howManyPass(60, () => take(key))).toBe(points === 5 ? 20 : 5);
  });
});

describe('on PostgreSQL', () => {
  it('points are back when the time is over', async () => {
    await startWith({});
    const key = newId();
    await howManyPass(5, () => take(key));
    await platform.asAdmin('update jobs.limit_use set expire = expire - 900000');
    await take(key);
  });

  it('nothing tells whose count it is', async () => {
    await startWith({});
    await take('ines@stillwater.example');
    const rows = await platform.asAdmin<{ key: string }>('select key from jobs.limit_use');
    expect(rows.filter(({ key }) => !/^[a-z-]+:[\w-]{43}$/.test(key))).toEqual([]);
  });

  it('only the limiter sees and changes what is counted', async () => {
    await startWith({});
    await take(newId());
    const actors = ['owner', 'client', 'worker', 'nobody'].map((role) => ({ actor: { role } }));
    for (const actor of actors)
      expect(await platform.within(actor, () => platform.database.call('delete from jobs.limit_use returning key'))).toEqual([]);
  });

  it('a count inside a transaction is refused, because undoing the one would undo the other', async () => {
    await startWith({});
    const inside = platform.within({}, () => platform.database.transaction(() => platform.get(Limits).take(knocks, newId())));
    await expect(inside).rejects.toThrow('The context changed inside a transaction');
  });
});

describe('on Redis that is lost while people are at work', () => {
  it('a quarter of the rate goes on, and the whole of it once Redis is back', async () => {
    const line = await aLineTo(redis.REDIS_URL);
    await startWith({ REDIS_URL: line.url });
    expect(await howManyPass(40, () => take('before'))).toBe(5);

    await line.cut();
    expect(await howManyPass(40, () => take('meanwhile'))).toBe(2);

    await line.mend();
    // What Redis counted is known again.
    await until(async () => (await howManyPass(1, () => take('before'))) === 0);
    const after = newId<string>();
    expect(await howManyPass(40, () => take(after))).toBe(5);
    await line.cut();
  });
});

describe('a coarse limit', () => {
  it('counts by where somebody is, without asking anybody', async () => {
    await startWith(redisGone);
    const glance = (ip: string) => platform.within({ origin: { ip, device: 'Firefox' } }, () => platform.get(Limits).take(glances));
    expect(await howManyPass(20, () => glance('2001:db8::1'))).toBe(8);
    expect(await howManyPass(20, () => glance('2001:db8::2'))).toBe(0);
    expect(await howManyPass(20, () => glance('2001:db8:0:1::1'))).toBe(8);
  });

  it('that has nobody to count by stops the work instead of letting it through', async () => {
    await startWith({});
    await expect(platform.within({}, () => platform.get(Limits).take(glances))).rejects.toThrow('came from no address');
  });
});
