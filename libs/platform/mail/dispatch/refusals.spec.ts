import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PostOffice, resent } from './post-office.builder';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.start();
});
afterAll(() => office.platform.stop());
afterEach(() => {
  office.mailbox.closedWith = null;
});

const anAddress = () => `${randomUUID()}@test.example`;
const received = (address: string) => office.mailbox.to(address);

describe('when the relay does not take a letter', () => {
  it.each([
    ['RCPT', '451 4.3.0 later', 'TEMP', 47, 73],
    ['dot', '421 4.7.0 too many', 'TEMP', 47, 73],
    ['RCPT', '450 4.7.1 greylisted', 'TEMP', 299, 301],
    ['RCPT', '452 4.2.2 mailbox full', 'TEMP_MAILBOX', 2_879, 4_321],
  ] as const)('at %s with %s, it goes again after a while', async (at, says, last_class, least, most) => {
    const address = anAddress();
    office.mailbox.whims.set(address, { at, says });
    const about = await office.post(address);
    await office.send();
    const { state, pause, ...row } = await office.row(about);
    expect([state, row.attempt, row.last_class]).toEqual(['scheduled', 1, last_class]);
    expect(pause).toBeGreaterThanOrEqual(least);
    expect(pause).toBeLessThanOrEqual(most);

    office.mailbox.whims.delete(address);
    await office.pass(about, 'next_at', '2 hours');
    await office.send();
    expect(await office.attempts(about)).toEqual([last_class, 'ACCEPTED']);
    expect(received(address).map(({ messageId }) => messageId)).toEqual([row.message_id]);
  });

  it('is asked again soon when it cannot be used at all, and no attempt is spent', async () => {
    const about = await office.post(anAddress());
    office.mailbox.closedWith = '421 4.3.2 closed for today';
    await office.send();
    await office.pass(about, 'next_at', '10 seconds');
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', attempt: 0, last_class: 'RELAY' });
    office.mailbox.closedWith = null;
    await office.pass(about, 'next_at', '10 seconds');
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', attempt: 1 });
    expect(await office.attempts(about)).toEqual(['RELAY', 'RELAY', 'ACCEPTED']);
  });

  it('is left in peace after six attempts', async () => {
    const address = anAddress();
    office.mailbox.whims.set(address, { at: 'RCPT', says: '451 4.3.0 later' });
    const about = await office.post(address);
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await office.send();
      await office.pass(about, 'next_at', '3 hours');
    }
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'dead', reason: 'attempts', attempt: 6 });
  });

  it('gives up on a mail that it will never like, and still writes to the address', async () => {
    const address = anAddress();
    office.mailbox.whims.set(address, { at: 'dot', says: '554 5.7.1 not wanted' });
    const refused = await office.post(address);
    await office.send();
    expect(await office.row(refused)).toMatchObject({ state: 'failed', reason: 'policy' });
    office.mailbox.whims.delete(address);
    await office.post(address);
    await office.send();
    expect(received(address)).toHaveLength(1);
  });

  it('calls a mail dead that no relay could take', async () => {
    const address = anAddress();
    office.mailbox.whims.set(address, { at: 'dot', says: '552 5.3.4 too large' });
    const about = await office.post(address);
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'dead', reason: 'message' });
  });
});

describe('an address that does not exist', () => {
  async function bounced(): Promise<string> {
    const address = anAddress();
    office.mailbox.whims.set(address, { at: 'RCPT', says: '550 5.1.1 nobody of that name' });
    const about = await office.post(address);
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'failed', reason: 'recipient', last_class: 'PERM_RECIPIENT' });
    office.mailbox.whims.delete(address);
    return address;
  }

  it('is not written to again, however it is spelled, by no practice', async () => {
    const address = await bounced();
    const next = await office.post(address.toUpperCase());
    await office.send();
    expect(await office.row(next)).toMatchObject({ state: 'skipped', reason: 'suppressed', attempt: 0 });
    const elsewhere = await office.elsewhere().post(address);
    await office.send();
    expect(await office.row(elsewhere)).toMatchObject({ state: 'skipped', reason: 'suppressed' });
    expect(received(address)).toEqual([]);
  });

  it('may ask for a sign-in link again after a day', async () => {
    const address = await bounced();
    const tooSoon = await office.post(address, resent);
    await office.send();
    expect(await office.row(tooSoon)).toMatchObject({ state: 'skipped', reason: 'suppressed' });
    await office.platform.asAdmin(`update app.suppression set created_at = created_at - interval '25 hours'`);
    await office.post(address, resent);
    const coaching = await office.post(address);
    await office.send();
    expect(received(address)).toHaveLength(1);
    expect(await office.row(coaching)).toMatchObject({ state: 'skipped', reason: 'suppressed' });
  });

  it('is kept as a fingerprint only', async () => {
    const address = await bounced();
    const [row] = await office.platform.asAdmin<{ dump: string }>(
      `select string_agg(t::text, ' ') as dump from (select s::text as t from app.suppression s union all select d::text from app.dispatch d
        union all select a::text from app.dispatch_attempt a) all_rows`,
    );
    expect(row?.dump).not.toContain(address);
    expect(row?.dump).not.toContain('test.example');
  });
});
