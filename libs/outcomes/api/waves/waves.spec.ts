import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckIns, consentTo } from '@rekindle/check-ins/api/testing';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { aPractice, type Person, readsOnly } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { startOutcomes, tell, waveDocuments, Waves } from '../testing';

let api: TestApi;
let owner: Person;
let client: Person;
let waves: Waves;
beforeAll(async () => {
  api = await startOutcomes();
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
  await agree(client);
  waves = new Waves(api, client);
});
// Nothing that is due is left behind.
afterAll(async () => {
  await api.asAdmin(`update app.dispatch set state = 'cancelled', reason = 'over' where kind = 'wave' and state = 'scheduled'`);
  await api.stop();
});

const open = (startDay: number | null, reunionDay: number | null = null) => ({ startDay, reunionDay, outcome: null, wellbeing: null });
const scheduled = ['asking', 'remembering', 'remembering'].map((letter) => ({
  letter: `outcomes.${letter}`,
  state: 'scheduled',
  reason: null,
}));

describe('a question of where things stand', () => {
  it('is laid out two days before its day, with three mails, and not at all without consent', async () => {
    await waves.areOnDay(91);
    expect(await waves.asked()).toEqual([]);
    await waves.agree();
    await waves.areOnDay(85);
    expect(await waves.asked()).toEqual([]);
    await waves.areOnDay(90);
    expect(await waves.asked()).toEqual([open(91)]);
    expect(await waves.owed()).toEqual(scheduled);
  });

  it('has two mails where its window is too short for three', async () => {
    await waves.agree();
    await waves.areOnDay(30);
    expect(await waves.owed()).toEqual(scheduled.slice(0, 2));
  });

  it('is looked for when something is said, and else when time makes it due', async () => {
    const hoursUntilLook = async () => {
      const sql = `select ceil(extract(epoch from look_at - now()) / 3600)::int as hours from app.outcome_wave_plan where client_id = $1`;
      return (await api.asAdmin<{ hours: number | null }>(sql, [client.memberId]))[0]?.hours;
    };
    await waves.agree();
    expect(await hoursUntilLook()).toBeLessThanOrEqual(0);
    await waves.areOnDay(10);
    // From midday until seven in the evening, and twenty days less the two that it is laid out ahead.
    expect(await hoursUntilLook()).toBe(18 * 24 + 7);
    await tell(client, 'APART', waves.day(-1));
    expect(await hoursUntilLook()).toBeLessThanOrEqual(0);
  });

  it('is asked within its window only, and once it is over it says that nobody answered', async () => {
    await waves.agree();
    await waves.areOnDay(106);
    expect(await waves.asked()).toEqual([]);
    await waves.areOnDay(91);
    await waves.comesDue();
    await waves.passes(15);
    expect(await waves.asked()).toEqual([{ ...open(91), outcome: 'left' }]);
    expect(await waves.owed()).toEqual([{ letter: 'outcomes.asking', state: 'accepted', reason: null }]);
  });

  it('counts for two waves where a reunion is as near, and follows a reunion that becomes known', async () => {
    await waves.agree();
    await waves.areOnDay(0);
    await tell(client, 'TRIAL', waves.day(-30), { since: waves.day(-30) });
    await waves.areOnDay(60);
    // Thirty days ago a couple, and nobody has said so twice.
    expect(await waves.asked()).toEqual([]);
    await tell(client, 'TOGETHER', waves.day(0));
    await waves.look();
    expect(await waves.asked()).toEqual([open(null, 30)]);
    await waves.areOnDay(91);
    expect(await waves.asked()).toEqual([open(91, 30)]);
  });
});

describe('the mail', () => {
  it('is neutral, leads to the answers without a sign-in, and can be stopped with one click', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    const [mail] = waves.mails();
    expect(mail?.subject).toBe('One question, if you like');
    expect(mail?.text).not.toMatch(/\bex\b|breakup|relationship|coach/i);
    expect(mail?.links.filter((link) => /\/w\/[\w-]{64}\?a=[0-4]$/.test(link))).toHaveLength(5);
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('/u/') },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
  });

  it('comes three times at most, each by itself', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    for (const time of [1, 2, 3, 4]) {
      await waves.comesDue();
      await waves.look();
      expect(waves.mails()).toHaveLength(Math.min(time, 3));
    }
    expect(waves.mails().map(({ subject }) => subject)).toEqual([
      'One question, if you like',
      'One question is still open',
      'One question is still open',
    ]);
  });

  it('comes also once coaching has ended, and to whoever reads only', async () => {
    await waves.agree();
    await api.asAdmin(`update app.client set status = 'ended' where id = $1`, [client.memberId]);
    await readsOnly(api, client);
    await waves.areOnDay(182);
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(1);
  });

  it('waits for the end of quiet hours', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await api.asAdmin('update app.client set time_zone = $2 where id = $1', [client.memberId, zoneWhereItIs(2)]);
    await waves.comesDue();
    expect(waves.mails()).toEqual([]);
    expect(await waves.owed()).toEqual(scheduled);
  });

  it('does not go to whoever is looked after', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await owner.browser.get('mutation ($input: RaiseFlagInput!) { raiseFlag(input: $input) { id } }', {
      input: { clientId: client.memberId, code: 'SH_NOW', cause: 'SAID_SO' },
    });
    await waves.comesDue();
    expect(waves.mails()).toEqual([]);
    expect((await waves.owed())[0]).toEqual({ letter: 'outcomes.asking', state: 'skipped', reason: 'paused' });
  });

  it('is a line of the check-in where there is one that day, which counts as asked', async () => {
    await waves.agree();
    await consentTo(client);
    await waves.areOnDay(91);
    const checkIns = new CheckIns(api, owner, client);
    await checkIns.save();
    await waves.comesDue();
    expect(waves.mails()).toEqual([]);
    await checkIns.comesDue();
    const [mail] = await checkIns.mails();
    expect(mail?.text).toContain('There is one question about how things are by now.\nOpen the question:\nhttp://portal.test/w/');
    expect(mail?.text).toContain('Stop later questions:');
    await waves.comesDue();
    expect((await waves.owed())[0]).toMatchObject({ state: 'skipped', reason: 'merged' });
    await waves.passes(15);
    expect(await waves.asked()).toEqual([{ ...open(91), outcome: 'left' }]);
  });

  it('is not told of to any coach', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    const deliveries = await owner.browser.get<{ letter: string }[]>('query ($id: ID!) { deliveries(clientId: $id) { letter } }', {
      id: client.memberId,
    });
    expect(deliveries.filter(({ letter }) => letter.startsWith('outcomes.'))).toEqual([]);
  });
});

describe('questions that are not wanted any more', () => {
  const stopByLink = async () => {
    const link =
      waves
        .mails()
        .at(-1)
        ?.links.find((each) => each.includes('/u/')) ?? '';
    await api.visitor('portal').fill(new URL(link).pathname, { 'List-Unsubscribe': 'One-Click' });
  };

  it('stop at once by the link, and come again when the client says so', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    await stopByLink();
    expect(await waves.asked()).toEqual([{ ...open(91), outcome: 'stopped' }]);
    expect(await waves.owed()).toEqual([{ letter: 'outcomes.asking', state: 'accepted', reason: null }]);
    expect(await client.browser.get(waveDocuments.own)).toEqual({ isAgreedTo: true, isMailStopped: true, days: [] });
    expect(await client.browser.get(waveDocuments.mail, { isOn: true })).toMatchObject({ isMailStopped: false, days: { length: 3 } });
    await waves.look();
    expect(await waves.asked()).toEqual([open(91)]);
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(2);
  });

  it('stop with the consent, and go on with it', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    await waves.withdraw();
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(1);
    await waves.look();
    expect(await waves.asked()).toEqual([{ ...open(91), outcome: 'stopped' }]);
    await waves.agree();
    await waves.look();
    expect(await waves.asked()).toEqual([open(91)]);
  });

  it('lie before the eyes of their client, and are stopped there, also by who reads only', async () => {
    await waves.agree();
    await waves.areOnDay(100);
    expect(await client.browser.get(waveDocuments.own)).toEqual({
      ...{ isAgreedTo: true, isMailStopped: false },
      days: [waves.day(0), waves.day(82), waves.day(265), waves.day(630)],
    });
    await readsOnly(api, client);
    expect(await client.browser.get(waveDocuments.mail, { isOn: false })).toEqual({ isAgreedTo: true, isMailStopped: true, days: [] });
    expect(await waves.asked()).toEqual([]);
  });
});
