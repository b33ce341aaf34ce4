import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Context } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { countStatements, TestPlatform } from '@rekindle/platform/testing';
import { Changes } from './changes';
import { Live } from './live';
import { type Listener, Reader } from './reader';
import { Topics } from './topics';

let platform: TestPlatform;
let reader: Reader;
beforeAll(async () => {
  platform = await TestPlatform.start();
  platform.get(Topics).add({ flags: 'flag:read', notes: 'note:read' });
  reader = platform.get(Reader);
});
afterAll(() => platform.stop());

const leaving: (() => void)[] = [];
afterEach(() => leaving.splice(0).forEach((leave) => leave()));

/** Somebody who listens in a practice, and what they have heard. */
async function aListener(practiceId: string) {
  const heard: string[] = [];
  const listener: Listener = (topics) => heard.push(...topics);
  leaving.push(() => reader.remove(practiceId, listener));
  await reader.add(practiceId, listener);
  return { heard, leave: leaving.at(-1)! };
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isTrue() && Date.now() < end) await new Promise((resume) => setTimeout(resume, 20));
  expect(isTrue()).toBe(true);
}

const inTransaction = (practiceId: string, work: () => Promise<void>, actor: Context['actor'] = { role: 'coach' }) =>
  platform.within({ practiceId, actor }, () => platform.database.transaction(work));
const tell = (topic: string) => platform.get(Live).tell(topic);

/** Everything that was told before is over for listeners once they have heard this. */
async function nothingBut(heard: string[], practiceId: string, expected: string[]): Promise<void> {
  await inTransaction(practiceId, () => tell('notes'));
  await until(() => heard.includes('notes'));
  expect(heard).toEqual([...expected, 'notes']);
}

describe('what is told in a practice', () => {
  it('is heard there by everybody who listens, whoever told it', async () => {
    const practiceId = newId<string>();
    const listeners = [await aListener(practiceId), await aListener(practiceId)];
    await inTransaction(practiceId, () => tell('flags'), { role: 'client', clientId: newId() });
    for (const { heard } of listeners) await until(() => heard.includes('flags'));
  });

  it('is not heard in another', async () => {
    const [ours, theirs] = [newId<string>(), newId<string>()];
    const { heard } = await aListener(ours);
    await inTransaction(theirs, () => tell('flags'));
    await nothingBut(heard, ours, []);
  });

  it('is not heard when the use case fails after all', async () => {
    const practiceId = newId<string>();
    const { heard } = await aListener(practiceId);
    const changedMind = inTransaction(practiceId, async () => {
      await tell('flags');
      throw new Error('changed my mind');
    });
    await expect(changedMind).rejects.toThrow('changed my mind');
    await nothingBut(heard, practiceId, []);
  });

  it('is heard once, however often one transaction tells it', async () => {
    const practiceId = newId<string>();
    const { heard } = await aListener(practiceId);
    await inTransaction(practiceId, async () => {
      for (let times = 0; times < 5; times += 1) await tell('flags');
    });
    await until(() => heard.includes('flags'));
    await nothingBut(heard, practiceId, ['flags']);
  });

  it('is heard also when it commits after what began later', async () => {
    const practiceId = newId<string>();
    const { heard } = await aListener(practiceId);
    let commit = () => {};
    const told = new Promise<void>((hasTold, failed) => {
      const slow = inTransaction(practiceId, async () => {
        await tell('flags');
        hasTold();
        await new Promise<void>((resume) => (commit = resume));
      });
      slow.catch(failed);
    });
    await told;
    // What began later is heard, and with it everything that can be seen so far.
    await inTransaction(practiceId, () => tell('notes'));
    await until(() => heard.includes('notes'));
    expect(heard).toEqual(['notes']);
    commit();
    await until(() => heard.includes('flags'));
    expect(heard).toEqual(['notes', 'flags']);
  });

  it('is refused outside of a transaction, and when nobody has declared the topic', async () => {
    const practiceId = newId<string>();
    await expect(platform.within({ practiceId }, () => tell('flags'))).rejects.toThrow('No transaction is open');
    await expect(inTransaction(practiceId, () => tell('flag 7 of Dana'))).rejects.toThrow('Nobody has declared');
  });

  it('lies in the database for some minutes, without a word of what it was', async () => {
    const practiceId = newId<string>();
    const rows = () => platform.asAdmin<{ topic: string }>('select topic from jobs.live_change where practice_id = $1', [practiceId]);
    await inTransaction(practiceId, () => tell('flags'));
    expect(await rows()).toEqual([{ topic: 'flags' }]);
    await platform.asAdmin(`update jobs.live_change set told_at = told_at - interval '11 minutes' where practice_id = $1`, [practiceId]);
    await platform.get(Changes).forget();
    expect(await rows()).toEqual([]);
  });
});

describe('the reader', () => {
  it('goes on where it was when the database has been away', async () => {
    const practiceId = newId<string>();
    const { heard } = await aListener(practiceId);
    await platform.asAdmin(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_rw' and datname = current_database()`,
    );
    // Whoever tells may meet a connection that is gone, and tries again as people do.
    const tellOnce = () =>
      inTransaction(practiceId, () => tell('flags')).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 20 && !(await tellOnce()); tries += 1);
    await until(() => heard.includes('flags'));
  });

  it('asks nothing while nobody listens, and one question for all who do', async () => {
    const silence = () => countStatements(() => new Promise((resume) => setTimeout(resume, 1_200)));
    let { statements: idle } = await silence();
    // The reader may be about to see that everybody has left.
    if (idle.length > 0) ({ statements: idle } = await silence());
    expect(idle).toEqual([]);

    const practices = Array.from({ length: 20 }, () => newId<string>());
    const { statements } = await countStatements(async () => {
      const listeners = await Promise.all(practices.map(aListener));
      for (const practiceId of practices) await inTransaction(practiceId, () => tell('flags'));
      for (const { heard } of listeners) await until(() => heard.includes('flags'));
    });
    expect(statements.filter((sql) => sql.includes('forget_live_changes'))).toHaveLength(1);
    const looks = statements.filter((sql) => sql.includes('hear_live_changes')).length;
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(practices.length);
  });
});
