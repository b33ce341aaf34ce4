import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notNow } from '../loaded';
import { Suppressions } from '../unsubscribe/suppressions';
import { ClientsDay } from './clients-day.builder';
import { held, PostOffice } from './post-office.builder';

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
