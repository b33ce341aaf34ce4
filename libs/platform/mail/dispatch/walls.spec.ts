import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { house, type Context } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Dispatches } from './dispatches';
import { PostOffice } from './post-office.builder';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.start();
});
afterAll(() => office.platform.stop());

const turnsKeptIn = `select from pg_trigger where tgrelid = to_regclass($1) and tgname like 'turn\\_%' and tgenabled = 'A'`;
const mine = 'select id from app.dispatch where about = $1';
const anAddress = () => `${randomUUID()}@test.example`;
const as = (context: Partial<Context>, sql: string, about: string) =>
  office.platform.within(context, () => office.platform.database.call(sql, [about]));

describe('what is owed', () => {
  it('is seen by staff of the practice, and by no other', async () => {
    const about = await office.post(anAddress());
    const { practiceId } = office;
    expect(await as({ practiceId, actor: { role: 'owner' } }, mine, about)).toHaveLength(1);
    expect(await as({ practiceId: newId(), actor: { role: 'owner' } }, mine, about)).toEqual([]);
    expect(await as({ practiceId: house, actor: { role: 'owner' } }, mine, about)).toEqual([]);
  });

  it('is not seen by people who are coached, unless it is about them', async () => {
    const { practiceId } = office;
    const clientId = newId();
    const [ofTomasz, ofStaff] = [await office.post(anAddress()), await office.post(anAddress())];
    // Without asking whether there is such a client: what else a client has is no business of mail.
    const sql = `set session_replication_role = replica; update app.dispatch set client_id = '${clientId}' where about = '${ofTomasz}'`;
    await office.platform.asAdmin(sql);
    const tomasz = { practiceId, actor: { role: 'client', clientId } };
    expect(await as(tomasz, mine, ofTomasz)).toHaveLength(1);
    expect(await as(tomasz, mine, ofStaff)).toEqual([]);
    expect(await as({ practiceId, actor: { role: 'client', clientId: newId() } }, mine, ofTomasz)).toEqual([]);
  });

  it('is moved by the worker only', async () => {
    const about = await office.post(anAddress());
    const cancel = `update app.dispatch set state = 'cancelled' where about = $1 returning id`;
    expect(await as({ practiceId: office.practiceId, actor: { role: 'owner' } }, cancel, about)).toEqual([]);
    expect(await as({ practiceId: office.practiceId }, cancel, about)).toHaveLength(1);
  });

  it.each(['delete from app.dispatch where about = $1', `update app.dispatch set message_id = 'x' where about = $1`])(
    'cannot be rewritten even by the worker: %s',
    async (sql) => {
      const about = await office.post(anAddress());
      await expect(as({ practiceId: office.practiceId }, sql, about)).rejects.toThrow('permission denied');
    },
  );

  it.each(['update app.dispatch_attempt set class = $1', 'delete from app.dispatch_attempt where class = $1'])(
    'leaves a record of attempts that only grows: %s',
    async (sql) => {
      await expect(as({ practiceId: office.practiceId }, sql, 'ACCEPTED')).rejects.toThrow('permission denied');
    },
  );
});

describe('the months', () => {
  const prepare = () => office.platform.within({}, () => office.platform.get(Dispatches).prepareMonths());

  it('can be prepared again at any time, by two at once', async () => {
    await Promise.all([prepare(), prepare()]);
    const parts = await office.platform.asAdmin(`select from pg_inherits where inhparent = 'app.dispatch'::regclass`);
    expect(parts).toHaveLength(4);
  });

  it('that are missing are made while mail is being sent', async () => {
    const [last] = await office.platform.asAdmin<{ name: string }>(
      `select max(inhrelid::regclass::text) as name from pg_inherits where inhparent = 'app.dispatch'::regclass`,
    );
    await office.platform.asAdmin(`drop table ${last?.name}`);
    const address = anAddress();
    await office.post(address);
    await Promise.all([office.send(), prepare()]);
    expect(office.mailbox.to(address)).toHaveLength(1);
    expect(await office.platform.asAdmin(`select to_regclass($1) as name`, [last?.name])).toEqual([last]);
    expect(await office.platform.asAdmin(turnsKeptIn, [last?.name])).toHaveLength(4);
  });
});
