import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { held, PostOffice, resent } from './post-office.builder';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.start();
});
afterAll(() => office.platform.stop());

const anAddress = () => `${randomUUID()}@test.example`;
const received = (address: string) => office.mailbox.to(address);

type AnyLetter = typeof held;

/** A letter whose answer was lost: the relay has taken it and fallen silent. */
async function inDoubt(letter: AnyLetter, address = anAddress()) {
  office.mailbox.whims.set(address, 'falls silent');
  const about = await office.post(address, letter);
  await office.send();
  expect(await office.row(about)).toMatchObject({ state: 'unknown', doubts: 1, last_class: 'UNKNOWN' });
  office.mailbox.whims.delete(address);
  return { about, address };
}

/** A letter whose worker died after it had promised to send it. */
async function orphaned(letter: AnyLetter) {
  const about = await office.post(anAddress(), letter);
  await office.promise();
  await office.pass(about, 'lease_until', '17 minutes');
  return about;
}

describe('an answer that was lost', () => {
  it('is not tried again at once', async () => {
    const { about, address } = await inDoubt(resent);
    await office.sweep();
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'unknown' });
    expect(received(address)).toHaveLength(1);
  });

  it('brings the same mail exactly once more, where a second copy hurts less than none', async () => {
    const { about, address } = await inDoubt(resent);
    office.mailbox.whims.set(address, 'falls silent');
    for (let round = 0; round < 3; round += 1) {
      await office.pass(about, 'unknown_at', '61 seconds');
      await office.sweep();
      await office.send();
    }
    const [first, second, ...more] = received(address);
    expect(more).toEqual([]);
    expect(second?.messageId).toBe(first?.messageId);
    expect({ ...second, messageId: '' }).toEqual({ ...first, messageId: '' });
    expect(await office.row(about)).toMatchObject({ state: 'unknown', doubts: 2, attempt: 2 });
    await office.pass(about, 'unknown_at', '30 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'held', reason: 'no_evidence' });
  });

  it('keeps a mail back that must not go twice, until a human looks', async () => {
    const { about, address } = await inDoubt(held);
    await office.pass(about, 'unknown_at', '29 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'unknown' });
    await office.pass(about, 'unknown_at', '2 minutes');
    await office.sweep();
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'held', reason: 'no_evidence' });
    expect(received(address)).toHaveLength(1);
  });

  it.each([
    ['in time', false],
    ['when it was held already', true],
  ])('is settled by evidence, %s', async (_when, isHeld) => {
    const { about } = await inDoubt(held);
    if (isHeld) await office.pass(about, 'unknown_at', '31 minutes');
    if (isHeld) await office.sweep();
    const { message_id } = await office.row(about);
    await office.platform.asAdmin(`insert into app.email_evidence (message_id, source, kind) values ($1, 'log', 'delivered')`, [
      message_id,
    ]);
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', reason: null });
  });
});

describe('a worker that dies between its promise and the answer', () => {
  it('leaves the mail alone until its lease has ended', async () => {
    const about = await office.post(anAddress(), resent);
    await office.promise();
    await office.pass(about, 'lease_until', '14 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'sending' });
  });

  it('leaves a doubt, and for mail that may go twice one more copy', async () => {
    const about = await orphaned(resent);
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'unknown', last_class: 'LEASE_EXPIRED' });
    await office.pass(about, 'unknown_at', '61 seconds');
    await office.sweep();
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', attempt: 2 });
    expect(await office.attempts(about)).toEqual(['LEASE_EXPIRED', 'ACCEPTED']);
  });

  it('and another that dies of the same mail leave it dead, until somebody knows that it has arrived', async () => {
    const about = await orphaned(resent);
    await office.sweep();
    await office.pass(about, 'unknown_at', '61 seconds');
    await office.sweep();
    await office.promise();
    await office.pass(about, 'lease_until', '17 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'dead', reason: 'crashes_worker' });
    const { message_id } = await office.row(about);
    const doubts = await office.platform.within({}, () => office.platform.database.read('select message_id from jobs.find_doubts()'));
    expect(doubts).toContainEqual({ message_id });
    await office.platform.asAdmin(`insert into app.email_evidence (message_id, source, kind) values ($1, 'log', 'accepted')`, [message_id]);
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', reason: null });
  });

  it('cannot conclude it any more once somebody else has', async () => {
    const address = anAddress();
    const about = await office.post(address, held);
    const [attempt] = await office.promise();
    await office.pass(about, 'lease_until', '17 minutes');
    await office.sweep();
    expect(attempt && (await office.conclude(attempt))).toBe(false);
    expect(await office.row(about)).toMatchObject({ state: 'unknown' });
  });
});
