import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { later, notNow } from '../loaded';
import { loadedTogether, PostOffice } from './post-office.builder';
import { Sender } from './sender';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.start();
});
afterAll(() => office.platform.stop());

const anAddress = () => `${randomUUID()}@test.example`;
const received = (address: string) => office.mailbox.to(address);

describe('a letter', () => {
  it('goes out once the use case is committed, and is noted as taken', async () => {
    const about = await office.post(anAddress());
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', attempt: 1, gen: 1 });
    expect(await office.attempts(about)).toEqual(['ACCEPTED']);
  });

  it('does not go out when the use case is undone', async () => {
    const address = anAddress();
    const undone = office.within(() =>
      office.platform.database.transaction(async () => {
        await office.post(address);
        throw new Error('changed my mind');
      }),
    );
    await expect(undone).rejects.toThrow('changed my mind');
    await office.send();
    expect(received(address)).toEqual([]);
  });

  it('is owed once though it is asked for twice', async () => {
    const address = anAddress();
    const about = await office.post(address);
    await office.postAgain(about);
    await office.send();
    expect(received(address)).toHaveLength(1);
  });

  it('goes out once though two workers race for it', async () => {
    const address = anAddress();
    const about = await office.post(address);
    await Promise.all([office.send(), office.send(), office.send()]);
    expect(received(address)).toHaveLength(1);
    expect(await office.row(about)).toMatchObject({ state: 'accepted', attempt: 1 });
  });

  it('goes out once though two workers hold the same claim', async () => {
    const address = anAddress();
    await office.post(address);
    const claims = await office.claim();
    const sender = office.platform.get(Sender);
    await Promise.all([...claims, ...claims].map((claim) => sender.send(claim)));
    expect(received(address)).toHaveLength(1);
  });

  it('is not sent on a claim that has gone stale', async () => {
    const address = anAddress();
    const about = await office.post(address);
    const [stale] = await office.claim();
    await office.pass(about, 'claimed_at', '3 minutes');
    await office.sweep();
    await office.claim();
    if (stale) await office.platform.get(Sender).send(stale);
    expect(received(address)).toEqual([]);
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', isClaimed: true, gen: 2, attempt: 0 });
  });

  it('is not sent by a worker that was frozen for a minute after it promised', async () => {
    const address = anAddress();
    const about = await office.post(address);
    const claims = await office.claim();
    const now = performance.now.bind(performance);
    // The promise is made now; the next look at the clock finds a minute gone.
    const clock = jest
      .spyOn(performance, 'now')
      .mockImplementationOnce(now)
      .mockImplementation(() => now() + 61_000);
    for (const claim of claims) await office.platform.get(Sender).send(claim);
    clock.mockRestore();
    expect(received(address)).toEqual([]);
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', last_class: 'SAFE' });
  });

  it('is not sent when what it is about was withdrawn', async () => {
    const about = await office.post(null);
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'skipped', reason: 'withdrawn', attempt: 0 });
  });

  it.each(['paused', 'min_gap', 'coalesced'] as const)('is not sent when its area says that it is %s', async (reason) => {
    const about = await office.post(notNow(reason));
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'skipped', reason, attempt: 0 });
  });

  it('waits as long as its area says, and costs no attempt', async () => {
    const about = await office.post(later(new Date(Date.now() + 3_600_000)));
    await office.send();
    const { pause, ...row } = await office.row(about);
    expect(row).toMatchObject({ state: 'scheduled', reason: null, attempt: 0 });
    expect(pause).toBeGreaterThan(3_500);
  });

  it('is not sent when it would have to wait for too long', async () => {
    const about = await office.post(later(new Date(Date.now() + 2 * 86_400_000)));
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'skipped', reason: 'expired', attempt: 0 });
  });

  it('is loaded with others of its practice, and alone when that fails', async () => {
    const [first, second, elsewhere] = [anAddress(), anAddress(), anAddress()];
    const broken = await office.post(new Error('connection lost'), loadedTogether);
    await office.post(first, loadedTogether);
    await office.post(second, loadedTogether);
    const theirs = await office.elsewhere().post(elsewhere, loadedTogether);
    await office.send();
    expect(office.loads.filter((abouts) => abouts.includes(broken)).map(({ length }) => length)).toEqual([3, 1]);
    expect(office.loads).toContainEqual([theirs]);
    expect([first, second, elsewhere].map((address) => received(address).length)).toEqual([1, 1, 1]);
    expect(await office.row(broken)).toMatchObject({ state: 'scheduled', isClaimed: true, attempt: 0 });
    await office.pass(broken, 'expires_at', '1 day');
    await office.sweep();
  });

  it('is not sent when it would come too late', async () => {
    const address = anAddress();
    const about = await office.post(address);
    const [claim] = await office.claim();
    await office.pass(about, 'expires_at', '1 day');
    if (claim) await office.platform.get(Sender).send(claim);
    expect(await office.row(about)).toMatchObject({ state: 'skipped', reason: 'expired', attempt: 0 });
    expect(received(address)).toEqual([]);
  });

  it('waits when the database cannot say what it is about, and costs no attempt', async () => {
    const about = await office.post(new Error('connection lost'));
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', isClaimed: true, attempt: 0 });
    await office.pass(about, 'claimed_at', '3 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', isClaimed: false, attempt: 0 });
    await office.pass(about, 'expires_at', '1 day');
    await office.sweep();
  });

  it('that cannot be written is dead before anything is promised, and stops no other', async () => {
    const address = anAddress();
    const to = { name: '', address: anAddress() };
    const poison = await office.post({ to, subject: 'How to win your ex back' });
    const broken = await office.post({ to, button: undefined as never });
    await office.post(address);
    await office.send();
    expect(await office.row(poison)).toMatchObject({ state: 'dead', reason: 'render', attempt: 0 });
    expect(await office.row(broken)).toMatchObject({ state: 'dead', reason: 'render', attempt: 0 });
    expect(received(address)).toHaveLength(1);
  });

  it('cannot smuggle a header in', async () => {
    const about = await office.post({ to: { name: 'Ines\r\nBcc: all@test.example', address: anAddress() } });
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'dead', reason: 'render' });
  });
});
