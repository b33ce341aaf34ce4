import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { later } from '../loaded';
import { Post } from '../post';
import type { Claim } from './dispatch';
import { Dispatches } from './dispatches';
import { held, PostOffice } from './post-office.builder';
import { Sender } from './sender';

let office: PostOffice;
let dispatches: Dispatches;
beforeAll(async () => {
  office = await PostOffice.start();
  dispatches = office.platform.get(Dispatches);
});
afterAll(() => office.platform.stop());

const anAddress = () => `${randomUUID()}@test.example`;
const begin = (claim: Claim) => office.within(() => dispatches.begin(claim, randomBytes(32)));
const cancel = (about: string) =>
  office.within(() => office.platform.database.transaction(() => office.platform.get(Post).cancel([held], [about], 'withdrawn')));

/** Owes a mail and claims it. */
async function claimed(words: Parameters<PostOffice['post']>[0] = anAddress()): Promise<{ about: string; claim: Claim }> {
  const about = await office.post(words);
  const claim = (await office.claim()).find((one) => one.about === about);
  if (!claim) throw new Error('It was not due.');
  return { about, claim };
}

/** The claim is given back, and somebody else has the mail now. */
async function claimedAnew(about: string): Promise<Claim> {
  await office.pass(about, 'claimed_at', '3 minutes');
  await office.sweep();
  const claim = (await office.claim()).find((one) => one.about === about);
  if (!claim) throw new Error('It was not given back.');
  return claim;
}

/** What is wrong with the turns of the practice: one for each mail that waits, and no other. */
const flaws = () =>
  office.platform.asAdmin(
    `select d.state, t.dispatch_id from (select * from app.dispatch where practice_id = $1 and state = 'scheduled') d
       full join (select * from app.dispatch_turn where practice_id = $1) t
         on t.local_date = d.local_date and t.dispatch_id = d.id and t.kind = d.kind and t.next_at = d.next_at and t.gen >= d.gen
     where d.id is null or t.dispatch_id is null`,
    [office.practiceId],
  );

describe('a mail has a turn', () => {
  it('as long as it waits, whatever is done with it by whom', async () => {
    const sender = office.platform.get(Sender);
    const abouts = [await office.post(anAddress())];
    const one = <Thing>(things: readonly Thing[]) => things[Math.floor(Math.random() * things.length)] as Thing;
    const moves: (() => Promise<unknown>)[] = [
      async () => abouts.push(await office.post(anAddress())),
      async () => abouts.push(await office.post(later(new Date(Date.now() + 60_000)))),
      async () => cancel(one(abouts)),
      async () => Promise.all((await office.claim()).map((claim) => (Math.random() < 0.5 ? sender.send(claim) : begin(claim)))),
      async () => office.claim(),
      async () => dispatches.giveBack(['transactional'], 0),
      async () => Promise.all(abouts.map((about) => office.pass(about, 'claimed_at', '3 minutes'))),
      async () => Promise.all(abouts.map((about) => office.pass(about, 'lease_until', '20 minutes'))),
      async () => Promise.all(abouts.map((about) => office.pass(about, 'unknown_at', Math.random() < 0.5 ? '31 minutes' : '0 minutes'))),
      async () => office.pass(one(abouts), 'expires_at', '2 days'),
      async () => office.sweep(),
    ];
    for (let round = 0; round < 60; round += 1) {
      const chosen = Array.from({ length: 3 }, () => one(moves));
      await office.platform.within({}, () => Promise.all(chosen.map((move) => move())));
      expect(await flaws()).toEqual([]);
    }
    for (const about of abouts) await cancel(about);
    expect(await flaws()).toEqual([]);
  });

  it('also where foreign keys are looked at later, until its row is deleted', async () => {
    const about = await office.post(anAddress());
    const change = async (sql: string) => {
      await office.platform.asAdmin(
        `set session_replication_role = replica; ${sql} where about = '${about}'; reset session_replication_role`,
      );
      expect(await flaws()).toEqual([]);
    };
    await change(`update app.dispatch set next_at = next_at + interval '1 minute'`);
    await change(`update app.dispatch set local_date = local_date - 1, next_at = now()`);
    await change('delete from app.dispatch');
  });

  it('that nobody but the worker sees', async () => {
    const { practiceId } = office;
    await office.post(later(new Date(Date.now() + 60_000)));
    const seenAs = (role: string) =>
      office.platform.within({ practiceId, actor: { role } }, () => office.platform.database.call('select from app.dispatch_turn'));
    expect(await seenAs('owner')).toEqual([]);
    expect((await seenAs('worker')).length).toBeGreaterThan(0);
  });
});

describe('two workers', () => {
  it('that ask at once are given each mail once', async () => {
    const abouts: string[] = [];
    for (let mails = 0; mails < 30; mails += 1) abouts.push(await office.post(anAddress()));
    const ask = () => office.platform.within({}, () => dispatches.claim(['transactional'], 7));
    const given = (await Promise.all(Array.from({ length: 8 }, ask))).flat().map(({ about }) => about);
    expect(given.filter((about) => abouts.includes(about)).sort()).toEqual(abouts.sort());
    for (const about of abouts) await cancel(about);
  });

  it('that hold claims of two times: the earlier one moves nothing', async () => {
    const { about, claim: stale } = await claimed();
    const current = await claimedAnew(about);
    const before = await office.row(about);
    await office.within(async () => {
      await dispatches.skip(stale, 'withdrawn');
      await dispatches.bury(stale, 'render', 'x');
      await dispatches.postpone(stale, new Date(Date.now() + 60_000));
    });
    expect(await begin(stale)).toBeNull();
    expect(await office.platform.within({}, () => dispatches.recall([stale]))).toEqual([]);
    expect({ ...(await office.row(about)), pause: 0 }).toEqual({ ...before, pause: 0 });
    const attempt = await begin(current);
    expect(attempt && (await office.conclude(attempt))).toBe(true);
  });

  it('count on after a mail was given up: a claim of before is no claim of after', async () => {
    const { about, claim } = await claimed();
    await office.within(() => dispatches.bury(claim, 'render', 'x'));
    await office.platform.asAdmin(`update app.dispatch set state = 'scheduled', reason = null where about = $1`, [about]);
    const again = (await office.claim()).find((one) => one.about === about);
    expect(again?.gen).toBe(claim.gen + 1);
    expect(await begin(claim)).toBeNull();
    await cancel(about);
  });
});

describe('a mail that somebody has in hand', () => {
  it('can be taken back, and is not sent then', async () => {
    const address = anAddress();
    const { about, claim } = await claimed(address);
    expect(await cancel(about)).toBe(1);
    await office.platform.get(Sender).send(claim);
    expect([office.mailbox.to(address), (await office.row(about)).state]).toEqual([[], 'cancelled']);
  });

  it('is either taken back or promised, when both happen at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { about, claim } = await claimed();
      const [cancelled, attempt] = await Promise.all([cancel(about), begin(claim)]);
      expect([cancelled === 1, attempt !== null].filter(Boolean)).toHaveLength(1);
      expect((await office.row(about)).state).toBe(cancelled === 1 ? 'cancelled' : 'sending');
      if (attempt) await office.conclude(attempt);
    }
  });

  it('is not promised by whoever waited while it was told to wait for another moment', async () => {
    const { about, claim } = await claimed();
    const other = new Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
    await other.connect();
    await other.query('begin');
    await other.query(`update app.dispatch set next_at = now() + interval '1 minute' where about = $1`, [about]);
    const promised = begin(claim);
    await new Promise((resume) => setTimeout(resume, 300));
    await other.query('commit');
    await other.end();
    expect(await promised).toBeNull();
    expect(await office.row(about)).toMatchObject({ state: 'scheduled', isClaimed: false, attempt: 0 });
    await cancel(about);
  });
});
