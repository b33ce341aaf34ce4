import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { metrics } from '@rekindle/platform/observe';
import { MailWorkerModule } from '../mail.module';
import { lanes } from './lanes';
import { held, PostOffice, resent } from './post-office.builder';
import { Sweeper } from './sweeper';

let office: PostOffice;
let isRunning: boolean;
beforeEach(async () => {
  office = await PostOffice.start([MailWorkerModule]);
  isRunning = true;
});
afterEach(() => stop());

async function stop(): Promise<void> {
  if (isRunning) await office.platform.stop();
  isRunning = false;
}

const anAddress = () => `${randomUUID()}@test.example`;

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await isTrue()) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('It did not happen.');
}

const isAccepted = async (about: string) => (await office.row(about)).state === 'accepted';

describe('the worker process', () => {
  it('sends what was posted, by itself', async () => {
    const about = await office.post(anAddress());
    await until(() => isAccepted(about));
  });

  it('sends a sign-in link while every hand of another lane is busy', async () => {
    const slow = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const address = anAddress();
        office.mailbox.whims.set(address, { takes: 1_000 });
        return office.post(address, held);
      }),
    );
    await until(async () => (await office.row(slow[0] ?? '')).state === 'sending');
    const link = await office.post(anAddress(), resent);
    await until(() => isAccepted(link));
    expect(await Promise.all(slow.map(isAccepted))).toContain(false);
  });

  it('finishes what it holds when it is told to stop, and leaves the rest', async () => {
    const address = anAddress();
    office.mailbox.whims.set(address, { takes: 500 });
    const inHand = await office.post(address);
    await until(async () => (await office.row(inHand)).state === 'sending');
    await stop();
    expect(await office.row(inHand)).toMatchObject({ state: 'accepted' });
  });

  it('remembers the answer of the relay while the database is away', async () => {
    const address = anAddress();
    office.mailbox.whims.set(address, { takes: 400 });
    const about = await office.post(address);
    await until(async () => (await office.row(about)).state === 'sending');
    await office.platform.asAdmin(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_rw' and datname = current_database()`,
    );
    await until(() => isAccepted(about));
    expect(office.mailbox.to(address)).toHaveLength(1);
  });

  it('asks a relay that is away once and not for every mail, and goes on when it is back', async () => {
    office.mailbox.closedWith = '421 4.3.2 closed';
    const abouts = await Promise.all(Array.from({ length: 30 }, () => office.post(anAddress())));
    const attempts = async () => (await Promise.all(abouts.map((about) => office.attempts(about)))).flat();
    await until(async () => (await attempts()).length > 0);
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect((await attempts()).length).toBeLessThanOrEqual(lanes.length * 8);
    office.mailbox.closedWith = null;
    await until(async () => (await Promise.all(abouts.map(isAccepted))).every(Boolean));
  });

  it('shows how many mails wait for a human', async () => {
    const dead = await office.post({ to: { name: '', address: anAddress() }, subject: 'Your ex' });
    await until(async () => (await office.row(dead)).state === 'dead');
    await office.platform.get(Sweeper).count();
    expect(await metrics.metrics()).toMatch(/rekindle_mail_dispatches\{state="dead"\} [1-9]/);
  });
});

describe('the lanes', () => {
  it('take every kind of mail, each in one of them', async () => {
    const sql = `select pg_get_constraintdef(oid) as kinds from pg_constraint where conrelid = 'app.dispatch'::regclass and conname = 'dispatch_kind_check'`;
    const [row] = await office.platform.asAdmin<{ kinds: string }>(sql);
    const kinds = [...(row?.kinds ?? '').matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    expect(lanes.flatMap((lane) => lane.kinds).sort()).toEqual(kinds.sort());
  });
});
