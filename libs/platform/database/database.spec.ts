import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAs } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { countStatements, TestPlatform } from '@rekindle/platform/testing';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await TestPlatform.start();
});
afterAll(() => platform.stop());

const setting = `select current_setting('app.practice_id', true) as practice, current_setting('app.role', true) as role`;
// A table that any worker may write to.
const evidence = `insert into app.email_evidence (message_id, source, kind) values ($1, 'test', 'accepted')`;
const told = () => platform.database.read<{ practice: string; role: string }>(setting).then(([row]) => row);

describe('the database', () => {
  it('is told who asks, in a read and in a transaction', async () => {
    const practiceId = newId();
    await platform.within({ practiceId }, async () => {
      expect(await told()).toEqual({ practice: practiceId, role: 'worker' });
      expect(await platform.database.transaction(told)).toEqual({ practice: practiceId, role: 'worker' });
    });
  });

  it('forgets it with the transaction, also on a connection that is lent again', async () => {
    await platform.within({ practiceId: newId() }, told);
    expect(await platform.within({}, told)).toEqual({ practice: '', role: 'worker' });
  });

  it('is told of a change of person, and told back afterwards', async () => {
    const [practiceId, other] = [newId(), newId()];
    await platform.within({ practiceId }, () =>
      platform.database.transaction(async () => {
        expect(await platform.database.as({ practiceId: other }, told)).toMatchObject({ practice: other });
        expect(await told()).toMatchObject({ practice: practiceId });
      }),
    );
  });

  it('refuses a change of person that it was not told of', async () => {
    await platform.within({ practiceId: newId() }, () =>
      platform.database.transaction(async () => {
        await expect(runAs({ practiceId: newId() }, told)).rejects.toThrow('database.as');
      }),
    );
  });

  it('undoes everything when the use case throws', async () => {
    const key = `<${newId()}@test>`;
    const write = platform.within({}, () =>
      platform.database.transaction(async () => {
        await platform.database.manager.query(evidence, [key]);
        throw new Error('changed my mind');
      }),
    );
    await expect(write).rejects.toThrow('changed my mind');
    const kept = platform.within({}, () => platform.database.read('select 1 from app.email_evidence where message_id = $1', [key]));
    expect(await kept).toEqual([]);
  });

  it('keeps what was written apart, at once and also when the use case throws', async () => {
    const [within, apart] = [`<${newId()}@test>`, `<${newId()}@test>`];
    const kept = async () => {
      const sql = 'select message_id as id from app.email_evidence where message_id = any ($1)';
      return (await platform.database.read<{ id: string }>(sql, [[within, apart]])).map(({ id }) => id);
    };
    const work = platform.within({}, () =>
      platform.database.transaction(async () => {
        await platform.database.manager.query(evidence, [within]);
        await platform.database.apart(() => platform.database.change(evidence, [apart]));
        expect(await platform.database.apart(kept)).toEqual([apart]);
        expect(await kept()).toHaveLength(2);
        throw new Error('changed my mind');
      }),
    );
    await expect(work).rejects.toThrow('changed my mind');
    expect(await platform.within({}, kept)).toEqual([apart]);
  });

  it('joins a use case to the one that is open', async () => {
    const { statements } = await countStatements(() =>
      platform.within({}, () => platform.database.transaction(() => platform.database.transaction(told))),
    );
    expect(statements.filter((text) => text === 'begin')).toHaveLength(1);
  });

  it('answers an update with its rows, inside a transaction as outside', async () => {
    const update = () => platform.database.call<unknown>(`update app.practice set name = name where id = gen_random_uuid() returning id`);
    expect(await platform.within({}, update)).toEqual([]);
    expect(await platform.within({}, () => platform.database.transaction(update))).toEqual([]);
  });

  it('says how many rows a statement has changed, inside a transaction as outside', async () => {
    const [row] = await platform.asAdmin<{ id: string }>(
      `insert into app.practice (id, name, time_zone) values (gen_random_uuid(), 'Harbour', 'UTC') returning id`,
    );
    const practiceId = row?.id ?? '';
    const rename = (id: string) => platform.database.change('update app.practice set name = name where id = $1', [id]);
    const within = (work: () => Promise<number>) => platform.within({ practiceId }, work);
    expect([await within(() => rename(practiceId)), await within(() => rename(newId()))]).toEqual([1, 0]);
    expect(await within(() => platform.database.transaction(() => rename(practiceId)))).toBe(1);
  });

  it('cannot be reached without a context, outside a transaction, or around itself', async () => {
    await expect(platform.database.read('select 1')).rejects.toThrow('No context');
    expect(() => platform.database.manager).toThrow('No transaction');
    await platform.within({}, async () => expect(() => platform.database.manager).toThrow('No transaction'));
    const { dataSource } = await platform.within({}, () => platform.database.transaction(async () => platform.database.manager));
    await expect(dataSource.query('select 1')).rejects.toThrow('Database.transaction');
    await expect(dataSource.manager.query('select 1')).rejects.toThrow('Database.transaction');
  });

  it('lends a sound connection after a statement that failed', async () => {
    await platform.within({}, async () => {
      await expect(platform.database.read('select 1 / 0')).rejects.toThrow('division by zero');
      expect(await told()).toMatchObject({ role: 'worker' });
    });
  });

  it('survives a connection that is cut in the middle of a transaction', async () => {
    await platform.within({}, async () => {
      const cut = platform.database.transaction(() => platform.database.manager.query('select pg_terminate_backend(pg_backend_pid())'));
      await expect(cut).rejects.toThrow('terminat');
      expect(await told()).toMatchObject({ role: 'worker' });
    });
  });

  it('survives a connection that is cut in the middle of a read', async () => {
    await platform.within({}, async () => {
      const cut = platform.database.read('select pg_terminate_backend(pg_backend_pid())');
      await expect(cut).rejects.toThrow('terminat');
      // The cut is heard of a second time, by nobody who waits for it.
      await new Promise((resume) => setTimeout(resume, 100));
      expect(await told()).toMatchObject({ role: 'worker' });
    });
  });

  it('does not let a read write', async () => {
    await expect(platform.within({}, () => platform.database.read(evidence, ['x']))).rejects.toThrow('read-only');
  });
});
