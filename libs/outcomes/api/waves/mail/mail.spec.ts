import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckIns, consentTo } from '@rekindle/check-ins/api/testing';
import { type Person, readsOnly } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { aClientWhoMayBeAsked, anOpenQuestion, startOutcomes, threeMails, type Waves } from '../../testing';

let api: TestApi;
let owner: Person;
let client: Person;
let waves: Waves;
beforeAll(async () => {
  api = await startOutcomes();
});
beforeEach(async () => {
  ({ owner, client, waves } = await aClientWhoMayBeAsked(api));
});
// Nothing that is due is left behind.
afterAll(async () => {
  await waves.leaveNothing();
  await api.stop();
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
    expect(await waves.owed()).toEqual(threeMails);
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
    expect(await waves.asked()).toEqual([{ ...anOpenQuestion(91), outcome: 'left' }]);
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
