import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notNow } from '../loaded';
import { Suppressions } from '../unsubscribe/suppressions';
import { Alongside } from './alongside';
import { ClientsDay } from './clients-day.builder';
import type { Claim } from './dispatch';
import { Dispatches } from './dispatches';
import { held, PostOffice } from './post-office.builder';
import { Sender } from './sender';

let office: PostOffice;
let day: ClientsDay;
beforeAll(async () => (office = await PostOffice.start()));
beforeEach(() => {
  day = new ClientsDay(office);
});
afterAll(() => office.platform.stop());

const waits = { state: 'scheduled', reason: null };
const merged = { state: 'skipped', reason: 'merged' };
const sent = { state: 'accepted', reason: null };
const arrived = () => day.mails.map(({ text }) => text?.includes('Something is new.') ?? false);

describe('other mail on a day with a check-in', () => {
  it('waits for it, and goes as a line of it, in both parts and with its link', async () => {
    const note = await day.note('/exercises/1');
    const checkIn = await day.checkIn('2 hours');
    await office.send();
    expect([day.mails, await day.standing(note)]).toEqual([[], waits]);
    await day.comes(checkIn);
    const [mail, ...more] = day.mails;
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Something is new.\nOpen it:\nhttp://portal.test/exercises/1\n');
    expect(mail?.html).toMatch(/Something is new\.<br \/><a href="http:\/\/portal\.test\/exercises\/1"/);
    expect(await day.standing(note)).toEqual(merged);
  });

  it('is one mail with it where both are due at the same moment', async () => {
    const [note] = [await day.note(), await day.checkIn('0 hours')];
    await office.send();
    await day.comes(note);
    expect(arrived()).toEqual([true]);
    expect(await day.standing(note)).toEqual(merged);
  });

  it('is one line for each, five at most; the others go by themselves', async () => {
    const notes = [];
    for (let count = 0; count < 6; count += 1) notes.push(await day.note(`/exercises/${count}`));
    await day.comes(await day.checkIn('2 hours'));
    expect(day.mails[0]?.text?.match(/Something is new\./g)).toHaveLength(5);
    for (const note of notes) await day.comes(note);
    expect(arrived()).toHaveLength(2);
    expect(day.mails[1]?.text).toContain('/exercises/5');
  });

  it('does not wait for the check-in of tomorrow', async () => {
    const [note] = [await day.note(), await day.checkIn('20 hours')];
    await office.send();
    expect([arrived(), await day.standing(note)]).toEqual([[false], sent]);
  });

  it('does not wait where it would be too late then', async () => {
    const [note] = [await day.note(), await day.checkIn('2 hours')];
    await office.platform.asAdmin(`update app.dispatch set expires_at = now() + interval '1 hour' where about = $1`, [note]);
    await office.send();
    expect(await day.standing(note)).toEqual(sent);
  });

  it('goes by itself where the check-in has gone already', async () => {
    await day.checkIn('0 hours');
    await office.send();
    const note = await day.note();
    await office.send();
    expect(await day.standing(note)).toEqual(sent);
    expect(day.mails).toHaveLength(2);
  });

  it('does not count towards five a week, and goes as a line where five have gone', async () => {
    for (let count = 0; count < 5; count += 1) await day.note();
    await office.send();
    const note = await day.note();
    await day.comes(await day.checkIn('2 hours'));
    expect(await day.standing(note)).toEqual(merged);
    expect(arrived()).toEqual([false, false, false, false, false, true]);
  });

  it('that is about an account waits for nothing', async () => {
    const [note] = [await day.note('/', held), await day.checkIn('2 hours')];
    await office.send();
    expect(await day.standing(note)).toEqual(sent);
  });

  it('that was stopped by its reader is told nowhere', async () => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    await office.within(() => office.platform.get(Suppressions).stop(day.address, 'reminder', 'unsubscribed'));
    await day.comes(checkIn);
    await day.comes(note);
    expect([arrived(), await day.standing(note)]).toEqual([[false], { state: 'skipped', reason: 'suppressed' }]);
  });

  it('that has nothing to say any more, or cannot be read, holds up no check-in', async () => {
    const notes = [await day.note(), await day.note()];
    office.change(notes[0] ?? '', null);
    office.change(notes[1] ?? '', new Error('away'));
    await day.comes(await day.checkIn('2 hours'));
    expect(arrived()).toEqual([false]);
    office.change(notes[1] ?? '', null);
    for (const note of notes) await day.comes(note);
    expect(await day.standing(notes[0] ?? '')).toEqual({ state: 'skipped', reason: 'withdrawn' });
  });
});

describe('a check-in that does not go', () => {
  it.each([
    ['because somebody rests', notNow('paused')],
    ['because there is nothing to ask', null],
  ])('lets other mail go by itself: %s', async (_why, instead) => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours', instead)];
    await day.comes(checkIn);
    await day.comes(note);
    expect([arrived(), await day.standing(note)]).toEqual([[false], sent]);
  });

  it.each(['cancelled', 'skipped'])('lets other mail go by itself: %s while it waits', async (state) => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    await office.send();
    await office.platform.asAdmin('update app.dispatch set state = $2 where about = $1', [checkIn, state]);
    await day.comes(note);
    expect(await day.standing(note)).toEqual(sent);
  });

  it('lets go of what it had along when it is refused, and says nothing of it when somebody sends it again', async () => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    office.mailbox.whims.set(day.address, { at: 'dot', says: '554 5.7.1 not here' });
    await day.comes(checkIn);
    expect(await day.standing(checkIn)).toEqual({ state: 'failed', reason: 'policy' });
    office.mailbox.whims.delete(day.address);
    await day.comes(note);
    await office.platform.asAdmin(`update app.dispatch set state = 'scheduled', reason = 'asked_for', attempt = 0 where about = $1`, [
      checkIn,
    ]);
    await day.comes(checkIn);
    expect([await day.standing(note), (await day.standing(checkIn)).state]).toEqual([sent, 'accepted']);
    expect(arrived()).toEqual([false, false]);
  });

  it('keeps what it has along until it is tried again', async () => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    office.mailbox.whims.set(day.address, { at: 'dot', says: '451 4.3.0 later' });
    await day.comes(checkIn);
    await day.comes(note);
    expect([day.mails, await day.standing(note)]).toEqual([[], waits]);
    office.mailbox.whims.delete(day.address);
    await day.comes(checkIn);
    expect([arrived(), await day.standing(note)]).toEqual([[true], merged]);
  });
});

describe('a check-in that nobody knows the end of', () => {
  /** One that was handed over with a note along, to a relay that fell silent. */
  async function inDoubt(): Promise<{ note: string; checkIn: string }> {
    const [note, checkIn] = [await day.note('/before'), await day.checkIn('2 hours')];
    office.mailbox.whims.set(day.address, 'falls silent');
    await day.comes(checkIn);
    office.mailbox.whims.delete(day.address);
    await day.comes(note);
    expect([arrived(), await day.standing(note)]).toEqual([[true], waits]);
    return { note, checkIn };
  }
  const evidence = async (checkIn: string, kind: string, at = 'now()') =>
    office.platform.asAdmin(
      `insert into app.email_evidence (message_id, source, kind, at) select message_id, 'log', $2, ${at} from app.dispatch where about = $1`,
      [checkIn, kind],
    );

  it('keeps other mail waiting, which was told once it is known to have arrived', async () => {
    const { note, checkIn } = await inDoubt();
    await office.pass(checkIn, 'unknown_at', '31 minutes');
    await office.sweep();
    await day.comes(note);
    expect([(await day.standing(checkIn)).state, await day.standing(note)]).toEqual(['held', waits]);
    await evidence(checkIn, 'accepted');
    await office.sweep();
    await day.comes(note);
    expect([arrived(), await day.standing(note)]).toEqual([[true], merged]);
  });

  it('says the same when it is sent again, whatever has changed since', async () => {
    const { note, checkIn } = await inDoubt();
    office.change(note, day.leadingTo('/after'));
    const late = await day.note('/late');
    await evidence(checkIn, 'absent', `now() + interval '16 minutes'`);
    await office.sweep();
    await day.comes(checkIn);
    await day.comes(late);
    const copies = day.mails.filter(({ text }) => text?.includes('Something is new.'));
    expect(copies).toHaveLength(2);
    expect({ ...copies[1], messageId: '' }).toEqual({ ...copies[0], messageId: '' });
    expect(await Promise.all([note, late].map((about) => day.standing(about)))).toEqual([merged, sent]);
  });

  it('and in which two workers have died keeps other mail for half an hour, which then goes by itself', async () => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    await office.send();
    await office.platform.asAdmin(
      `update app.dispatch set merged_into = (select id from app.dispatch where about = $2), leads_to = 'http://portal.test/' where about = $1`,
      [note, checkIn],
    );
    for (const state of ['queued', 'sending', 'dead'])
      await office.platform.asAdmin(
        `update app.dispatch set state = $2, reason = 'crashes_worker', sending_at = now(), unknown_at = now() where about = $1`,
        [checkIn, state],
      );
    await day.comes(note);
    expect(await day.standing(note)).toEqual(waits);
    await office.pass(checkIn, 'unknown_at', '31 minutes');
    await day.comes(note);
    expect([arrived(), await day.standing(note)]).toEqual([[false], sent]);
  });
});

describe('two workers', () => {
  it('that hold the same claim of a check-in send one mail, with all that it has along', async () => {
    const [note, checkIn] = [await day.note(), await day.checkIn('2 hours')];
    await office.send();
    await office.pass(checkIn, 'next_at', '2 hours');
    const claims = await office.claim();
    await Promise.all([...claims, ...claims].map((claim) => office.platform.get(Sender).send(claim)));
    expect([arrived(), await day.standing(note)]).toEqual([[true], merged]);
  });

  it('that hold the same claim: who has not seen what the other took along cannot promise any more', async () => {
    await day.checkIn('0 hours');
    const [claim] = await office.claim();
    if (!claim) throw new Error('Nothing was due.');
    const [alongside, dispatches] = [office.platform.get(Alongside), office.platform.get(Dispatches)];
    const gather = () => office.within(() => alongside.gather(claim));
    const promise = (held: Claim) => office.within(() => dispatches.begin(held, Buffer.alloc(32)));
    const unaware = await gather();
    const note = await day.note();
    const aware = await gather();
    expect([unaware?.lines, aware?.lines.map(({ says }) => says)]).toEqual([[], ['Something is new.']]);
    expect(await promise(claim)).toBeNull();
    const attempt = aware && (await promise(aware.claim));
    expect(attempt && (await office.conclude(attempt))).toBe(true);
    await day.comes(note);
    expect([day.mails, await day.standing(note)]).toEqual([[], merged]);
  });

  it('tell nothing twice where one has promised the other mail just before', async () => {
    const note = await day.note();
    const [claim] = await office.claim();
    const checkIn = await day.checkIn('0 hours');
    const sender = office.platform.get(Sender);
    const [other] = await office.claim();
    await Promise.all([claim, other].map(async (one) => one && sender.send(one)));
    await day.comes(note);
    await day.comes(checkIn);
    const { state, reason } = await day.standing(note);
    expect(arrived()).toEqual(state === 'skipped' ? [true] : [false, false]);
    expect(reason).toBe(state === 'skipped' ? 'merged' : null);
  });
});
