import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { aClientWhoMayBeAsked, anOpenQuestion, startOutcomes, tell, threeMails, type Waves } from '../../testing';
import { WavesRound } from './waves-round';

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

describe('a question of where things stand', () => {
  it('is laid out two days before its day, with three mails, and not at all without consent', async () => {
    await waves.areOnDay(91);
    expect(await waves.asked()).toEqual([]);
    await waves.agree();
    await waves.areOnDay(85);
    expect(await waves.asked()).toEqual([]);
    await waves.areOnDay(90);
    expect(await waves.asked()).toEqual([anOpenQuestion(91)]);
    expect(await waves.owed()).toEqual(threeMails);
  });

  it('has two mails where its window is too short for three', async () => {
    await waves.agree();
    await waves.areOnDay(30);
    expect(await waves.owed()).toEqual(threeMails.slice(0, 2));
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
    expect(await waves.asked()).toEqual([{ ...anOpenQuestion(91), outcome: 'left' }]);
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
    expect(await waves.asked()).toEqual([anOpenQuestion(null, 30)]);
    await waves.areOnDay(91);
    expect(await waves.asked()).toEqual([anOpenQuestion(91, 30)]);
  });

  it('is laid out by the round of the worker, of whatever practice', async () => {
    await waves.areOnDay(0);
    await waves.agree();
    await api.asAdmin(`update app.client set consented_at = now() - interval '91 days' where id = $1`, [client.memberId]);
    await api.within({}, () => api.get(WavesRound).turn());
    expect(await waves.asked()).toEqual([anOpenQuestion(91)]);
  });

  it('goes along where its client lives, and is no other question there', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    const zones = () =>
      api.asAdmin<{ tz: string }>(`select distinct tz from app.dispatch where client_id = $1 and kind = 'wave' and state = 'scheduled'`, [
        client.memberId,
      ]);
    await api.asAdmin('update app.client set time_zone = $2 where id = $1', [client.memberId, zoneWhereItIs(9)]);
    await waves.look();
    expect(await zones()).toEqual([{ tz: zoneWhereItIs(9) }]);
    expect(await waves.asked()).toEqual([anOpenQuestion(91)]);
    expect(await waves.owed()).toEqual(threeMails);
  });

  it('leaves nothing of whoever is erased', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    await api.visitor('portal').fill(waves.link(), { says: '1', wellbeing: '1' });
    await owner.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: client.memberId });
    await api.runJobs();
    expect(await waves.asked()).toEqual([]);
    expect(await api.asAdmin('select from app.outcome_wave_plan where client_id = $1', [client.memberId])).toEqual([]);
  });
});
