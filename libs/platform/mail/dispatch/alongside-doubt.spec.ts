import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Alongside } from './alongside';
import { ClientsDay } from './clients-day.builder';
import type { Claim } from './dispatch';
import { Dispatches } from './dispatches';
import { PostOffice } from './post-office.builder';
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
    await office.platform.asAdmin(
      `update app.dispatch set state = 'dead', reason = 'crashes_worker', sending_at = now(), unknown_at = now() where about = $1`,
      [checkIn],
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
