import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { type HintQueue, openQueue } from '@rekindle/platform/jobs';
import { Relay } from '../relay/relay';
import type { ClaimKey } from './dispatch';
import { Dispatches } from './dispatches';
import { Hints } from './hints';
import { LaneRunner } from './lane-runner';
import { PostOffice } from './post-office.builder';
import { QueueLine } from './queue-line.builder';
import { Sender } from './sender';

const anAddress = () => `${randomUUID()}@test.example`;

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 25_000; Date.now() < end;) {
    if (await isTrue()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('It did not happen.');
}

describe.each([
  ['PostgreSQL', 'QUEUE_DATABASE_URL', process.env['QUEUE_DATABASE_URL'] ?? ''],
  ['Redis', 'REDIS_URL', process.env['TEST_REDIS_URL'] ?? ''],
])('with a queue on %s, a mail', (_name, setting, url) => {
  const before = process.env[setting];
  let office: PostOffice;
  let line: QueueLine;
  let queue: HintQueue<ClaimKey[]>;
  let runner: LaneRunner | undefined;
  beforeEach(async () => {
    line = await QueueLine.to(url);
    process.env[setting] = line.url;
    office = await PostOffice.start();
    const opened = await openQueue<ClaimKey[]>('mail-transactional', () => undefined);
    if (!opened) throw new Error('There is no queue.');
    queue = opened;
  });
  afterEach(async () => {
    await runner?.beforeApplicationShutdown();
    runner = undefined;
    await queue.close();
    await office.platform.stop();
    line.close();
    if (before === undefined) Reflect.deleteProperty(process.env, setting);
    else process.env[setting] = before;
  });

  function startWorker(): void {
    runner = new LaneRunner(office.platform.get(Dispatches), office.platform.get(Sender), office.platform.get(Relay));
    runner.onApplicationBootstrap();
  }

  const hint = (...data: ClaimKey[]) => ({ name: 'send', id: `d-${newId()}`, data });
  const isAccepted = async (about: string) => (await office.row(about)).state === 'accepted';
  const isQueueEmpty = async () => Object.values(await queue.counts()).every((count) => count === 0);

  it('goes out once though its hint comes twice', async () => {
    const address = anAddress();
    const about = await office.post(address);
    const claims = await office.claim();
    await queue.offer([hint(...claims), hint(...claims)]);
    startWorker();
    await until(async () => (await isAccepted(about)) && (await isQueueEmpty()));
    expect(office.mailbox.to(address)).toHaveLength(1);
  });

  it('is not sent on a hint that has gone stale', async () => {
    const about = await office.post(anAddress());
    const stale = await office.claim();
    await office.pass(about, 'claimed_at', '3 minutes');
    await office.sweep();
    await office.claim();
    await queue.offer([hint(...stale)]);
    startWorker();
    await until(isQueueEmpty);
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', isClaimed: true, gen: 2, attempt: 0 });
  });

  it('goes out though its hint was lost', async () => {
    const about = await office.post(anAddress());
    await office.claim();
    await office.pass(about, 'claimed_at', '21 seconds');
    startWorker();
    await until(() => isAccepted(about));
    expect(await office.row(about)).toMatchObject({ gen: 2, attempt: 1 });
  });

  it('goes out while the queue is away, and when it is back', async () => {
    startWorker();
    for (const change of [() => undefined, () => line.cut(), () => line.mend()]) {
      change();
      const about = await office.post(anAddress());
      await until(() => isAccepted(about));
    }
  });

  it('waits for no queue that refuses or is silent, until it can be trusted again', async () => {
    await office.post(anAddress());
    const claims = await office.claim();
    let now = 0;
    const hints = new Hints(queue, () => now);
    expect(await hints.room(true)).toBeGreaterThan(0);
    expect(await hints.add(claims)).toBe(true);

    now += 31_000;
    expect(await hints.room(true)).toBeNull();
    hints.heard();
    expect(await hints.room(true)).toBeGreaterThan(0);

    line.cut();
    expect(await hints.add(claims)).toBe(false);
    expect(await hints.room(true)).toBeNull();
    line.mend();
    await until(async () => {
      now += 5_000;
      hints.heard();
      return (await hints.room(true)) !== null;
    });
  });
});
