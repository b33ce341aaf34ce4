import { afterEach, describe, expect, it } from '@jest/globals';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { defineJob } from './define-job';
import { JobHandlers } from './job-handlers';
import { pauseAfter } from './job-runner';
import { JobWorkerModule } from './jobs.module';
import { Outbox } from './outbox';

const note = defineJob<{ word: string }>('test.note-word');
const redisUrl = process.env['TEST_REDIS_URL'] ?? 'redis://set-by-the-global-setup';

let platform: TestPlatform;
afterEach(() => platform.stop());

async function startWith(handler: (payload: { word: string }) => Promise<void>, areas = [JobWorkerModule]): Promise<void> {
  platform = await TestPlatform.start(areas);
  platform.get(JobHandlers).register(note, handler);
}

async function ask(word: string, practiceId = newId(), fail = false): Promise<void> {
  await platform.within({ practiceId }, () =>
    platform.database.transaction(async () => {
      await platform.get(Outbox).add(note, { word });
      if (fail) throw new Error('changed my mind');
    }),
  );
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isTrue() && Date.now() < end) await new Promise((resume) => setTimeout(resume, 20));
  expect(isTrue()).toBe(true);
}

describe.each([
  ['PostgreSQL', undefined],
  ['Redis', redisUrl],
])('a queue on %s', (_name, url) => {
  const withBackend = () => void Object.assign(process.env, url ? { REDIS_URL: url } : {});
  afterEach(() => {
    delete process.env['REDIS_URL'];
  });

  it('does what was asked for, once, in the practice that asked', async () => {
    withBackend();
    const done: { word: string; practiceId: string }[] = [];
    await startWith(async ({ word }) => void done.push({ word, practiceId: currentPracticeId() }));
    const practiceId = newId();
    await ask('first', practiceId);
    await ask('second', practiceId);
    await until(() => done.length >= 2);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(done.sort((a, b) => a.word.localeCompare(b.word))).toEqual([
      { word: 'first', practiceId },
      { word: 'second', practiceId },
    ]);
    expect(await waiting(practiceId)).toBe(0);
  });

  it('does nothing for a use case that was undone', async () => {
    withBackend();
    const done: string[] = [];
    await startWith(async ({ word }) => void done.push(word));
    await expect(ask('undone', newId(), true)).rejects.toThrow('changed my mind');
    await ask('kept');
    await until(() => done.length > 0);
    expect(done).toEqual(['kept']);
  });
});

describe('a job that fails', () => {
  it('is due again later, and stays in the outbox meanwhile', async () => {
    let tries = 0;
    await startWith(async () => {
      tries += 1;
      throw new Error('the relay is down');
    }, []);
    const practiceId = newId();
    await ask('soon', practiceId);
    await platform.runJobs();
    await platform.runJobs();
    expect(tries).toBe(1);
    expect(await waiting(practiceId)).toBe(1);
  });

  it('is tried at growing distance for hours, and then given up', () => {
    const pauses = Array.from({ length: 12 }, (_, index) => pauseAfter(index + 1));
    expect(pauses.slice(0, 4)).toEqual([10, 20, 40, 80]);
    expect(pauses.slice(0, 11).reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(3 * 3_600);
    expect(pauses.at(-1)).toBe(Infinity);
  });

  it('that was asked for later is done later', async () => {
    const done: string[] = [];
    await startWith(async ({ word }) => void done.push(word), []);
    const later = (seconds: number, word: string) =>
      platform.within({ practiceId: newId() }, () =>
        platform.database.transaction(() => platform.get(Outbox).add(note, { word }, seconds)),
      );
    await later(3_600, 'in an hour');
    await later(0, 'now');
    await platform.runJobs();
    expect(done).toEqual(['now']);
  });

  it('that a lost queue never delivered is handed out again', async () => {
    const done: string[] = [];
    await startWith(async ({ word }) => void done.push(word), []);
    await ask('lost');
    const [row] = await platform.get(Outbox).claim();
    expect(await platform.get(Outbox).claim()).toEqual([]);
    // What two minutes would do.
    if (row) await platform.get(Outbox).postpone(row, -1);
    await platform.runJobs();
    expect(done).toEqual(['lost']);
  });
});

async function waiting(practiceId: string): Promise<number> {
  return (await platform.asAdmin('select from jobs.outbox where practice_id = $1', [practiceId])).length;
}
